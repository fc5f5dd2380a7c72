import type { Metadata } from 'next';
import Link from 'next/link';
import { EntryState } from '@/app/(workspace)/calendar/_components/entry-state';
import { AssignButton } from '@/app/(workspace)/calendar/[id]/_components/assign-button';
import { DivisionTable, UnitTable } from '@/app/(workspace)/calendar/[id]/_components/coverage-tables';
import { EntryFacts } from '@/app/(workspace)/calendar/[id]/_components/entry-facts';
import { ReminderSection } from '@/app/(workspace)/calendar/[id]/_components/reminder-section';
import { Page } from '@/components/layout/page';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { assignRefusals } from '@/lib/assignments/domain/assignable';
import { isOwedByUnits } from '@/lib/assignments/domain/calendar';
import { assignmentRefusalWords } from '@/lib/assignments/labels';
import { decideCalendarKeeping, decideReminding } from '@/lib/assignments/policy';
import { countUnitsToAssign } from '@/lib/assignments/queries/count-units-to-assign';
import { getCalendarRow } from '@/lib/assignments/queries/get-calendar-row';
import type { CalendarRow } from '@/lib/assignments/queries/list-calendar';
import { summariseCoverage } from '@/lib/assignments/queries/summarise-coverage';
import { foundOr404, requireSession, type SignedInContext } from '@/lib/web/page-guard';

export const metadata: Metadata = { title: '日历事项' };

export default async function CalendarEntryPage({ params }: PageProps<'/calendar/[id]'>) {
  const context = await requireSession();
  const { id } = await params;
  const row = await foundOr404(getCalendarRow(context, id));
  const { entry } = row;
  const summary = await summariseCoverage(context, entry);
  const { owed, filed, open } = summary.total;
  const mayKeep = decideCalendarKeeping(context.actor).allowed;
  return (
    <Page
      crumbs={[
        { label: '工作台', href: '/inbox' },
        { label: '年度日历', href: `/calendar?year=${entry.fiscalYear}` },
        { label: entry.title },
      ]}
      header={
        <PageHeader
          title={entry.title}
          state={<EntryState row={row} />}
          figures={
            owed === 0
              ? []
              : [
                  { label: '应报', value: owed, unit: '个' },
                  { label: '已报', value: filed, unit: '个' },
                  { label: '未报', value: open, unit: '个', tone: open > 0 ? 'warn' : 'success' },
                ]
          }
          more={mayKeep && <EditLink id={entry.id} />}
          action={mayKeep && isOwedByUnits(entry.step) && <Assigning context={context} row={row} />}
        />
      }
    >
      <EntryFacts row={row} />
      {open > 0 && decideReminding(context.actor).allowed && (
        <ReminderSection entry={entry} summary={summary} today={context.businessDate} />
      )}
      {isOwedByUnits(entry.step) && (
        <Section title="报送情况">
          {owed === 0 ? (
            <EmptyState title="还没有单位需要报送">布置以后，这里按股室和单位列出应报、已报、未报。</EmptyState>
          ) : (
            <div className="grid items-start gap-6 xl:grid-cols-[24rem_minmax(0,1fr)]">
              <DivisionTable summary={summary} />
              <UnitTable units={summary.units} />
            </div>
          )}
        </Section>
      )}
    </Page>
  );
}

function EditLink({ id }: { id: string }) {
  return (
    <Link href={`/calendar/${id}/edit`} className={buttonClass()}>
      修改
    </Link>
  );
}

/** The button, unless every unit of the year has its task. */
async function Assigning({ context, row: { entry } }: { context: SignedInContext; row: CalendarRow }) {
  const count = await countUnitsToAssign(context, entry);
  if (count === 0 && entry.assignedAt !== null) return null;
  return (
    <AssignButton
      entryId={entry.id}
      version={entry.version}
      title={entry.title}
      dueOn={entry.dueOn}
      count={count}
      isAgain={entry.assignedAt !== null}
      reasons={assignRefusals(entry, context.businessDate).map(assignmentRefusalWords)}
    />
  );
}
