import { ExportButton } from '@/components/ui/export-button';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { Select, type SelectOption } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { UNIT_PLACE_WORDS } from '@/lib/organisation/labels';
import { NONE, type UnitFilter } from '@/lib/organisation/list-params';

interface UnitFiltersProps {
  filter: UnitFilter;
  divisions: SelectOption[];
  agencies: SelectOption[];
  /** the address, for the export */
  exported: Record<string, string>;
}

/** By name, division and agency; those that have none yet can be asked for. */
export function UnitFilters({ filter, divisions, agencies, exported }: UnitFiltersProps) {
  const { q, division, agency, sort, direction } = filter;
  return (
    <FilterBar
      path="/organisation/units"
      keep={{ sort, order: direction }}
      active={Boolean(q || division || agency)}
      tools={<ExportButton action="/api/units/export" fields={exported} />}
    >
      <Field name="q" label="名称、编码或拼音">
        {(control) => <TextInput {...control} type="search" defaultValue={q} />}
      </Field>
      <Field name="division" label="对口股室">
        {(control) => (
          <Select
            {...control}
            options={[{ value: NONE, label: UNIT_PLACE_WORDS.noDivision }, ...divisions]}
            placeholder="全部"
            defaultValue={division ?? ''}
          />
        )}
      </Field>
      <Field name="agency" label="会审机构">
        {(control) => (
          <Select
            {...control}
            options={[{ value: NONE, label: UNIT_PLACE_WORDS.noAgency }, ...agencies]}
            placeholder="全部"
            defaultValue={agency ?? ''}
          />
        )}
      </Field>
    </FilterBar>
  );
}
