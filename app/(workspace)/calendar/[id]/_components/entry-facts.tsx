import { EntryNotes, notesOf } from '@/app/(workspace)/calendar/_components/entry-notes';
import { DescriptionList } from '@/components/ui/description-list';
import { dayWords, momentWords, STEP_WORDS } from '@/lib/assignments/labels';
import type { CalendarRow } from '@/lib/assignments/queries/list-calendar';

/** What an entry says. */
export function EntryFacts({ row }: { row: CalendarRow }) {
  const { entry } = row;
  return (
    <DescriptionList
      items={[
        { term: '环节', value: STEP_WORDS[entry.step] },
        { term: '预算年度', value: `${entry.fiscalYear}年` },
        { term: '开始', value: dayWords(entry.opensOn) },
        { term: '截止', value: dayWords(entry.dueOn) },
        { term: '布置时间', value: entry.assignedAt === null ? '尚未布置' : momentWords(entry.assignedAt) },
        ...(notesOf(row).length > 0 ? [{ term: '提醒', value: <EntryNotes row={row} />, wide: true }] : []),
      ]}
    />
  );
}
