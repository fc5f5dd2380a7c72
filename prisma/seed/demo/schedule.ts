/** What happens in the demo, laid out over days and then taken one after the other as it happened. */
import { businessDateOf } from '@/lib/core/business-calendar';
import type { Step } from '@/prisma/seed/demo/paths';
import type { ProjectStory } from '@/prisma/seed/demo/project-story';
import { sideBySide } from '@/prisma/seed/demo/side-by-side';
import { during } from '@/prisma/seed/demo/story';

export interface StoryEvent {
  readonly now: Date;
  /** events of the same thing wait for each other */
  readonly about: object;
  readonly act: () => Promise<unknown>;
}

/** The steps of many projects, spread over their days. */
export function scheduled(
  stories: readonly { readonly story: ProjectStory; readonly path: readonly Step[] }[],
): readonly StoryEvent[] {
  return stories.flatMap(({ story, path }, index) =>
    path.map(({ from, to, act }) => {
      const now = during(from, to, index, stories.length);
      return { now, about: story, act: () => act(story, now) };
    }),
  );
}

export function inOrder(events: readonly StoryEvent[]): readonly StoryEvent[] {
  return events.toSorted((one, other) => one.now.getTime() - other.now.getTime());
}

/** Takes the events day by day, so that the trail reads in order. */
export async function happen(events: readonly StoryEvent[]): Promise<void> {
  const days = [...new Set(events.map(dayOf))];
  for (const day of days) await happenSideBySide(events.filter((event) => dayOf(event) === day));
}

function dayOf({ now }: StoryEvent): string {
  return businessDateOf(now);
}

/** Those of different things side by side, those of one thing never. */
async function happenSideBySide(events: readonly StoryEvent[]): Promise<void> {
  const last = new Map<object, Promise<unknown>>();
  await sideBySide(events, async ({ about, act }) => {
    const turn = (last.get(about) ?? Promise.resolve()).then(act);
    last.set(about, turn);
    await turn;
  });
}
