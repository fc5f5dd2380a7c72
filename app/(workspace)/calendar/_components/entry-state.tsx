import { DeadlineMark } from '@/app/(workspace)/calendar/_components/deadline-mark';
import { StateBadge } from '@/components/ui/state-badge';
import { isOwedByUnits } from '@/lib/assignments/domain/calendar';
import { PHASE_WORDS } from '@/lib/assignments/labels';
import type { CalendarRow } from '@/lib/assignments/queries/list-calendar';

/** Where an entry stands: days left while somebody still owes something, else its phase. */
export function EntryState({ row }: { row: CalendarRow }) {
  const isOwed = isOwedByUnits(row.entry.step) && (row.coverage?.open ?? 0) > 0;
  if (row.phase === 'under_way' || (row.phase === 'over' && isOwed)) return <DeadlineMark deadline={row.deadline} />;
  return <StateBadge>{PHASE_WORDS[row.phase]}</StateBadge>;
}
