import type { Metadata } from 'next';
import { ActionForm } from '@/components/forms/action-form';
import { Page } from '@/components/layout/page';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { PageHeader } from '@/components/ui/page-header';
import { TextInput } from '@/components/ui/text-input';
import { requirePermission } from '@/lib/organisation/policy';
import { listAgencies } from '@/lib/organisation/queries/list-agencies';
import { listDivisions } from '@/lib/organisation/queries/list-divisions';
import { listUnitPlaces } from '@/lib/organisation/queries/list-unit-places';
import { requireSeatPage } from '@/lib/web/page-guard';
import { PlaceBar } from './_components/place-bar';
import { UnitTable } from './_components/unit-table';
import { placeUnitsAction } from './actions';

export const metadata: Metadata = { title: '预算单位' };

export default async function UnitsPage({ searchParams }: { searchParams: Promise<{ q?: string }> }) {
  const context = await requireSeatPage('finance_division', 'performance_office', 'budget_office', 'finance_leader');
  const fiscalYear = Number(context.businessDate.slice(0, 4));
  const [all, divisions, agencies] = await Promise.all([
    listUnitPlaces(context, fiscalYear),
    listDivisions(context),
    listAgencies(context, fiscalYear),
  ]);
  const q = (await searchParams).q?.trim() ?? '';
  const units = all.filter((unit) => `${unit.code} ${unit.name} ${unit.searchKeys}`.includes(q.toLowerCase()));
  const places = requirePermission('unit_list', 'execute')(context).allowed;
  const engages = requirePermission('agency_assignment', 'create')(context).allowed;
  const optionsOf = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Page
      crumbs={[{ label: '组织' }, { label: '预算单位' }]}
      header={
        <PageHeader title="预算单位" figures={[{ label: `${fiscalYear} 年`, value: units.length, unit: '个单位' }]} />
      }
    >
      <div>
        <FilterBar path="/organisation/units" active={q !== ''}>
          <Field name="q" label="名称、编码或拼音">
            {(control) => <TextInput {...control} type="search" defaultValue={q} />}
          </Field>
        </FilterBar>
        {places ? (
          <ActionForm action={placeUnitsAction}>
            <input type="hidden" name="fiscalYear" value={fiscalYear} />
            <PlaceBar
              divisions={optionsOf(divisions)}
              agencies={engages ? optionsOf(agencies.filter((agency) => agency.isEngaged)) : []}
            />
            <UnitTable units={[...units]} ticks />
          </ActionForm>
        ) : (
          <UnitTable units={[...units]} ticks={false} />
        )}
      </div>
    </Page>
  );
}
