/** Whether a calendar entry can be assigned (布置) on a day; button and server ask the same. */
import { type CalendarEntry, isOwedByUnits } from '@/lib/assignments/domain/calendar';
import type { Refusal } from '@/lib/core/decision';

/** Why an entry cannot be assigned today. */
export function assignRefusals(entry: CalendarEntry, today: string): readonly Refusal[] {
  return [
    ...(isOwedByUnits(entry.step) ? [] : [{ code: 'step_not_for_units', params: { step: entry.step } }]),
    ...(entry.dueOn < today ? [{ code: 'deadline_has_passed', params: { dueOn: entry.dueOn } }] : []),
  ];
}
