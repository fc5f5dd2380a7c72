import Link from 'next/link';
import { EntryState } from '@/app/(workspace)/calendar/_components/entry-state';
import { classNames } from '@/components/ui/class-names';
import { Section } from '@/components/ui/section';
import type { Coverage } from '@/lib/assignments/domain/coverage';
import { shortDayWords } from '@/lib/assignments/labels';
import type { CalendarRow } from '@/lib/assignments/queries/list-calendar';

/** The year from 布置 to 公开 and on, one line an entry; what is under way stands out. */
export function CalendarStrip({ rows, year }: { rows: readonly CalendarRow[]; year: number }) {
  return (
    <Section title={`${year}年日历`} aside={<CalendarLink />}>
      {rows.length === 0 ? (
        <p className="text-ink-2">今年还没有排日历。绩效股排好后，这里按时间列出全年各环节。</p>
      ) : (
        <ol>
          {rows.map((row) => (
            <li
              key={row.entry.id}
              className={classNames(
                'border-l-3 py-1.5 pl-3',
                row.phase === 'under_way' ? 'border-indigo' : 'border-rule',
              )}
            >
              <p className="flex flex-wrap items-baseline justify-between gap-x-3">
                <Link
                  href={`/calendar/${row.entry.id}`}
                  prefetch={false}
                  className="min-w-0 text-indigo hover:underline"
                >
                  {row.entry.title}
                </Link>
                <EntryState row={row} />
              </p>
              <p className="flex flex-wrap justify-between gap-x-3 text-ink-3 text-sm">
                <span>{`${shortDayWords(row.entry.opensOn)}—${shortDayWords(row.entry.dueOn)}`}</span>
                {row.coverage && <span>{coverageWords(row.coverage)}</span>}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** One unit has filed or not; of several it is said how many. */
function coverageWords({ owed, filed }: Coverage): string {
  if (owed === 1) return filed === 1 ? '已报送' : '未报送';
  return `已报 ${filed} / 应报 ${owed}`;
}

function CalendarLink() {
  return (
    <Link href="/calendar" className="text-indigo hover:underline">
      年度日历
    </Link>
  );
}
