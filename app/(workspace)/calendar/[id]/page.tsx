import type { Metadata } from 'next';
import Link from 'next/link';
import { EntryState } from '@/app/(workspace)/calendar/_components/entry-state';
import { AssignButton } from '@/app/(workspace)/calendar/[id]/_components/assign-button';
import { CoverageSection } from '@/app/(workspace)/calendar/[id]/_components/coverage-section';
import { EntryFacts } from '@/app/(workspace)/calendar/[id]/_components/entry-facts';
import { ReminderSection } from '@/app/(workspace)/calendar/[id]/_components/reminder-section';
import { Page } from '@/components/layout/page';
import { buttonClass } from '@/components/ui/button-class';
import { PageHeader } from '@/components/ui/page-header';
import { assignRefusals } from '@/lib/assignments/domain/assignable';
import { isOwedByUnits } from '@/lib/assignments/domain/calendar';
import { assignmentRefusalWords } from '@/lib/assignments/labels';
import { decideCalendarKeeping, decideReminding } from '@/lib/assignments/policy';
import { countUnitsToAssign } from '@/lib/assignments/queries/count-units-to-assign';
import { getCalendarRow } from '@/lib/assignments/queries/get-calendar-row';
import type { CalendarRow } from '@/lib/assignments/queries/list-calendar';
import { summariseCoverage } from '@/lib/assignments/queries/summarise-coverage';
import { coverageParams } from '@/lib/assignments/schema';
import { foundOr404, requireSession, type SignedInContext } from '@/lib/web/page-guard';

export const metadata: Metadata = { title: '日历事项' };

export default async function CalendarEntryPage({ params, searchParams }: PageProps<'/calendar/[id]'>) {
  const context = await requireSession();
  const { id } = await params;
  const { division, filing } = coverageParams.parse(await searchParams);
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
        <CoverageSection entryId={entry.id} summary={summary} filter={{ divisionId: division, filing }} />
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
