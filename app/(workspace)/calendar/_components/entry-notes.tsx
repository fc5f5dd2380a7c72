import { isOwedByUnits } from '@/lib/assignments/domain/calendar';
import { CLOCK_WORDS, dayWords } from '@/lib/assignments/labels';
import type { CalendarRow } from '@/lib/assignments/queries/list-calendar';

/** What finance should know about an entry: the law's last day, a rest day, not yet assigned. */
export function EntryNotes({ row }: { row: CalendarRow }) {
  const notes = notesOf(row);
  if (notes.length === 0) return null;
  return (
    <ul>
      {notes.map(({ words, isBreach }) => (
        <li key={words} className={isBreach ? 'text-vermilion' : 'text-ink-2'}>
          {words}
        </li>
      ))}
    </ul>
  );
}

/** The notes in words, gravest first; none = nothing to know. */
export function notesOf({ entry, limit, isBeyondLimit, dueOnRestDay, phase }: CalendarRow) {
  const notes: { words: string; isBreach: boolean }[] = [];
  if (limit !== null) {
    const last = `法定最迟 ${dayWords(limit.lastDay)}${limit.isRestDay ? '（休息日，不顺延）' : ''}：${CLOCK_WORDS[limit.source](limit.days)}`;
    notes.push({ words: isBeyondLimit ? `■ 超过法定期限。${last}` : last, isBreach: isBeyondLimit });
  }
  if (dueOnRestDay && phase !== 'over') notes.push({ words: '截止日是休息日', isBreach: false });
  if (isOwedByUnits(entry.step) && entry.assignedAt === null && phase !== 'over') {
    notes.push({ words: '尚未布置', isBreach: false });
  }
  return notes;
}
