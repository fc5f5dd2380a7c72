/**
 * The ways a target of the demo has gone, each as steps in spans of days. What waits on a desk today is not overdue;
 * only made-up units have let something lie.
 */
import type { ReviewParty } from '@/lib/targets/domain/review';
import type { ProjectStory } from '@/prisma/seed/demo/project-story';

/** One step: its days, and who does what. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly act: (story: ProjectStory, now: Date) => Promise<void>;
}

type Act = Step['act'];

const register: Act = (story, now) => story.register(now);
const save: Act = (story, now) => story.save(now);
const submit: Act = (story, now) => story.submit(now);
const endorse: Act = (story, now) => story.endorse(now);
const forward: Act = (story, now) => story.forward(now);
const convene: Act = (story, now) => story.convene(now);
const pass: Act = (story, now) => story.pass(now);
const passWithReason: Act = (story, now) => story.passWithReason(now);
const mend: Act = (story, now) => story.mend(now);
const discuss: Act = (story, now) => story.discuss(now);
const returnByDecider: Act = (story, now) => story.returnLines(now, story.cast.decider);
const returnByReviewer: Act = (story, now) => story.returnLines(now, story.cast.reviewer);
const sign =
  (...parties: readonly ReviewParty[]): Act =>
  async (story, now) => {
    for (const [index, party] of parties.entries())
      await story.sign(party, new Date(now.getTime() + index * 1_500_000));
  };
const objectAll: Act = async (story, now) => {
  await story.sign('unit', now);
  await story.sign('third_party', new Date(now.getTime() + 1_500_000), true);
  await story.sign('finance', new Date(now.getTime() + 3_000_000), true);
};
const thirdPartyObjects: Act = async (story, now) => {
  await story.sign('unit', now);
  await story.sign('third_party', new Date(now.getTime() + 1_500_000), true);
  await story.sign('finance', new Date(now.getTime() + 3_000_000));
};

function step(from: string, to: string, act: Act): Step {
  return { from, to, act };
}

const FIRST_YEAR_START: readonly Step[] = [
  step('2024-09-03', '2024-09-14', register),
  step('2024-09-18', '2024-10-11', save),
  step('2024-10-14', '2024-10-22', submit),
  step('2024-10-23', '2024-10-24', endorse),
  step('2024-10-25', '2024-10-28', forward),
  step('2024-10-29', '2024-10-31', convene),
];

const SPRING_START: readonly Step[] = [
  step('2025-04-22', '2025-04-25', register),
  step('2025-04-27', '2025-04-30', save),
];

const TO_REVIEW: readonly Step[] = [
  ...SPRING_START,
  step('2025-05-06', '2025-05-07', submit),
  step('2025-05-08', '2025-05-08', endorse),
  step('2025-05-09', '2025-05-12', forward),
  step('2025-05-13', '2025-05-14', convene),
];

const RETURNED_IN_MAY: readonly Step[] = [
  ...SPRING_START,
  step('2025-05-06', '2025-05-06', submit),
  step('2025-05-07', '2025-05-07', endorse),
  step('2025-05-08', '2025-05-08', forward),
  step('2025-05-09', '2025-05-09', convene),
  step('2025-05-12', '2025-05-13', objectAll),
  step('2025-05-14', '2025-05-14', returnByDecider),
];

export const PATHS = {
  passed: [
    ...FIRST_YEAR_START,
    step('2024-11-01', '2024-11-12', sign('unit', 'third_party', 'finance')),
    step('2024-11-18', '2024-11-29', pass),
  ],
  passed_against_third_party: [
    ...FIRST_YEAR_START,
    step('2024-11-01', '2024-11-12', thirdPartyObjects),
    step('2024-11-18', '2024-11-29', passWithReason),
  ],
  passed_in_second_round: [
    ...FIRST_YEAR_START,
    step('2024-11-01', '2024-11-05', objectAll),
    step('2024-11-06', '2024-11-07', returnByDecider),
    step('2024-11-08', '2024-11-11', mend),
    step('2024-11-12', '2024-11-12', submit),
    step('2024-11-13', '2024-11-13', endorse),
    step('2024-11-14', '2024-11-14', forward),
    step('2024-11-15', '2024-11-15', convene),
    step('2024-11-18', '2024-11-22', sign('unit', 'third_party', 'finance')),
    step('2024-11-25', '2024-11-29', pass),
  ],
  unit_submitted: [...SPRING_START, step('2025-05-15', '2025-05-19', submit)],
  unit_reviewed: [...SPRING_START, step('2025-05-12', '2025-05-13', submit), step('2025-05-14', '2025-05-16', endorse)],
  department_reviewed: [
    ...SPRING_START,
    step('2025-05-09', '2025-05-12', submit),
    step('2025-05-14', '2025-05-15', endorse),
    step('2025-05-16', '2025-05-19', forward),
  ],
  awaits_all: [...TO_REVIEW],
  awaits_all_discussed: [...TO_REVIEW, step('2025-05-15', '2025-05-16', discuss)],
  awaits_unit: [...TO_REVIEW, step('2025-05-15', '2025-05-16', sign('third_party', 'finance'))],
  awaits_third_party: [...TO_REVIEW, step('2025-05-15', '2025-05-16', sign('unit', 'finance'))],
  awaits_decision: [...TO_REVIEW, step('2025-05-15', '2025-05-19', sign('unit', 'third_party', 'finance'))],
  returned_by_review: RETURNED_IN_MAY,
  returned_by_unit: [
    ...SPRING_START,
    step('2025-05-12', '2025-05-13', submit),
    step('2025-05-14', '2025-05-15', returnByReviewer),
  ],
  second_round: [
    ...RETURNED_IN_MAY.slice(0, -2),
    step('2025-05-12', '2025-05-12', objectAll),
    step('2025-05-13', '2025-05-13', returnByDecider),
    step('2025-05-14', '2025-05-14', mend),
    step('2025-05-15', '2025-05-15', submit),
    step('2025-05-16', '2025-05-16', endorse),
    step('2025-05-19', '2025-05-19', forward),
    step('2025-05-20', '2025-05-20', convene),
  ],
  drafted: [step('2025-04-22', '2025-04-25', register), step('2025-05-12', '2025-05-19', save)],
  unfiled: [step('2024-10-21', '2024-10-25', register), step('2024-10-28', '2024-10-31', save)],
  overdue_returned: [
    step('2025-04-07', '2025-04-09', register),
    step('2025-04-10', '2025-04-11', save),
    step('2025-04-14', '2025-04-15', submit),
    step('2025-04-17', '2025-04-18', returnByReviewer),
  ],
  overdue_submitted: [
    step('2025-04-07', '2025-04-09', register),
    step('2025-04-10', '2025-04-11', save),
    step('2025-04-24', '2025-04-25', submit),
  ],
} satisfies Readonly<Record<string, readonly Step[]>>;

export type PathName = keyof typeof PATHS;
