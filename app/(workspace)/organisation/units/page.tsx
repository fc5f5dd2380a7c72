import type { Metadata } from 'next';
import { ActionForm } from '@/components/forms/action-form';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { unitParams } from '@/lib/organisation/list-params';
import { requirePermission } from '@/lib/organisation/policy';
import { listAgencies } from '@/lib/organisation/queries/list-agencies';
import { listDivisions } from '@/lib/organisation/queries/list-divisions';
import { searchUnits } from '@/lib/organisation/queries/search-units';
import { requireSeatPage } from '@/lib/web/page-guard';
import { textsOf } from '@/lib/web/search-texts';
import { PlaceBar } from './_components/place-bar';
import { UnitFilters } from './_components/unit-filters';
import { UnitTable } from './_components/unit-table';
import { placeUnitsAction } from './actions';

export const metadata: Metadata = { title: '预算单位' };

export default async function UnitsPage({ searchParams }: PageProps<'/organisation/units'>) {
  const context = await requireSeatPage('finance_division', 'performance_office', 'budget_office', 'finance_leader');
  const fiscalYear = Number(context.businessDate.slice(0, 4));
  const search = await searchParams;
  const filter = unitParams.parse(search);
  const [units, divisions, agencies] = await Promise.all([
    searchUnits(context, fiscalYear, filter),
    listDivisions(context),
    listAgencies(context, fiscalYear),
  ]);
  const places = requirePermission('unit_list', 'execute')(context).allowed;
  const engages = requirePermission('agency_assignment', 'create')(context).allowed;
  const table = <UnitTable units={[...units]} ticks={places} search={search} order={filter} />;
  return (
    <Page
      crumbs={[{ label: '组织' }, { label: '预算单位' }]}
      header={
        <PageHeader title="预算单位" figures={[{ label: `${fiscalYear} 年`, value: units.length, unit: '个单位' }]} />
      }
    >
      <div>
        <UnitFilters
          filter={filter}
          divisions={optionsOf(divisions)}
          agencies={optionsOf(agencies)}
          exported={textsOf(search)}
        />
        {places ? (
          <ActionForm action={placeUnitsAction}>
            <input type="hidden" name="fiscalYear" value={fiscalYear} />
            <PlaceBar
              divisions={optionsOf(divisions)}
              agencies={engages ? optionsOf(agencies.filter((agency) => agency.isEngaged)) : []}
            />
            {table}
          </ActionForm>
        ) : (
          table
        )}
      </div>
    </Page>
  );
}

function optionsOf(rows: readonly { id: string; name: string }[]) {
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}
