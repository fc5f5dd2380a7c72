/** Where a row or a message leads: the pages of the workspace by record. */
import type { CalendarStep } from '@/lib/assignments/domain/calendar';
import type { AwaitedTask } from '@/lib/targets/domain/awaiting';

/** The page on which a target is filled, reviewed or read. */
export function targetPath(id: string, task: AwaitedTask | null): string {
  switch (task) {
    case 'fill':
    case 'mend':
      return `/targets/${id}/edit`;
    case 'give_opinion':
    case 'decide':
      return `/targets/${id}/review`;
    default:
      return `/targets/${id}`;
  }
}

/** Where a unit does what a step asks; steps without a page of their own lead to their calendar entry. */
export function taskPath(step: CalendarStep, entryId: string): string {
  return step === 'target_filing' ? '/targets' : `/calendar/${entryId}`;
}

/** What a message is about; null = nothing to open. */
export function messagePath(subjectKind: string, subjectId: string): string | null {
  if (subjectKind === 'target') return targetPath(subjectId, null);
  return subjectKind === 'calendar_entry' ? `/calendar/${subjectId}` : null;
}
