import Link from 'next/link';
import { CopyText } from '@/app/(workspace)/calendar/[id]/_components/copy-text';
import { RemindButton } from '@/app/(workspace)/calendar/[id]/_components/remind-button';
import { Section } from '@/components/ui/section';
import { reminderText } from '@/lib/assignments/labels-reminder';
import type { LateEntry } from '@/lib/assignments/queries/list-late-units';
import { businessDate } from '@/lib/core/business-calendar';

/** Who is late, with the text for the work group; nothing at all when nobody is. */
export function LateUnits({ entries, today }: { entries: readonly LateEntry[]; today: string }) {
  if (entries.length === 0) return null;
  return (
    <Section title="逾期未报单位">
      <div className="flex flex-col gap-4">
        {entries.map((entry) => (
          <div key={entry.entryId} className="flex flex-col gap-2">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <p>
                <Link href={`/calendar/${entry.entryId}`} prefetch={false} className="text-indigo hover:underline">
                  {entry.title}
                </Link>
                <span className="ml-2 font-semibold text-vermilion">
                  {`${entry.units.length} 个单位逾期 ${entry.daysOverdue} 天`}
                </span>
              </p>
              <RemindButton entryId={entry.entryId} title={entry.title} count={entry.units.length} />
            </div>
            <CopyText
              label={`“${entry.title}”的催报文字`}
              text={reminderText({ ...entry, today: businessDate(today) })}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}
