/** Steps of many projects laid out over days, then taken one after the other as they happened. */
import type { Step } from '@/prisma/seed/demo/paths';
import type { ProjectStory } from '@/prisma/seed/demo/project-story';
import { sideBySide } from '@/prisma/seed/demo/side-by-side';
import { during } from '@/prisma/seed/demo/story';

export interface StoryEvent {
  readonly now: Date;
  readonly story: ProjectStory;
  readonly act: Step['act'];
}

export function scheduled(
  stories: readonly { readonly story: ProjectStory; readonly path: readonly Step[] }[],
): readonly StoryEvent[] {
  return stories
    .flatMap(({ story, path }, index) =>
      path.map(({ from, to, act }) => ({ now: during(from, to, index, stories.length), story, act })),
    )
    .toSorted((one, other) => one.now.getTime() - other.now.getTime());
}

/** Takes the events in their order; those of different projects side by side, those of one project never. */
export async function happen(events: readonly StoryEvent[]): Promise<void> {
  const last = new Map<ProjectStory, Promise<void>>();
  await sideBySide(events, async ({ now, story, act }) => {
    const turn = (last.get(story) ?? Promise.resolve()).then(() => act(story, now));
    last.set(story, turn);
    await turn;
  });
}
