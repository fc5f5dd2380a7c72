import { StateBadge } from '@/components/ui/state-badge';
import type { Tone } from '@/components/ui/tone';
import type { TargetState as State } from '@/lib/targets/domain/machine';
import { STATE_LABELS } from '@/lib/targets/labels';

const TONES: Readonly<Record<State, Tone>> = {
  drafted: 'neutral',
  unit_submitted: 'info',
  unit_reviewed: 'info',
  department_reviewed: 'info',
  in_joint_review: 'warn',
  returned: 'danger',
  passed: 'success',
};

/** State of a target as a word with its tone. */
export function TargetState({ state }: { state: State }) {
  return <StateBadge tone={TONES[state]}>{STATE_LABELS[state]}</StateBadge>;
}
