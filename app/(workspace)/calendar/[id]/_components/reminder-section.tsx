import { CopyText } from '@/app/(workspace)/calendar/[id]/_components/copy-text';
import { RemindButton } from '@/app/(workspace)/calendar/[id]/_components/remind-button';
import { Section } from '@/components/ui/section';
import type { CalendarEntry } from '@/lib/assignments/domain/calendar';
import { reminderText } from '@/lib/assignments/labels-reminder';
import type { CoverageSummary } from '@/lib/assignments/queries/summarise-coverage';
import { businessDate } from '@/lib/core/business-calendar';

export interface ReminderSectionProps {
  entry: CalendarEntry;
  summary: CoverageSummary;
  today: string;
}

/** 催报: the message to late units and the text for the work group. */
export function ReminderSection({ entry, summary, today }: ReminderSectionProps) {
  const open = summary.units.filter((unit) => unit.completedAt === null);
  const { title, dueOn } = entry;
  const text = reminderText({ title, dueOn, today: businessDate(today), owed: summary.total.owed, units: open });
  return (
    <Section
      title="催报"
      note={`还有 ${open.length} 个单位未报送。可以发站内消息，也可以把下面的文字发到工作群。`}
      aside={<RemindButton entryId={entry.id} title={title} count={open.length} />}
    >
      <CopyText label="发到工作群的催报文字" text={text} />
    </Section>
  );
}
