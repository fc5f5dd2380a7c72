import { ExportButton } from '@/components/ui/export-button';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { TRAINING_KIND_LABELS } from '@/lib/organisation/labels';
import type { TrainingFilter } from '@/lib/organisation/list-params';

const KINDS = Object.entries(TRAINING_KIND_LABELS).map(([value, label]) => ({ value, label }));

interface TrainingFiltersProps {
  filter: TrainingFilter;
  year: number;
  /** the address, for the export */
  exported: Record<string, string>;
}

export function TrainingFilters({ filter, year, exported }: TrainingFiltersProps) {
  const { q, kind, sort, direction } = filter;
  return (
    <FilterBar
      path="/organisation/trainings"
      keep={{ year: `${year}`, sort, order: direction }}
      active={Boolean(q || kind)}
      tools={<ExportButton action="/api/trainings/export" fields={{ ...exported, year: `${year}` }} />}
    >
      <Field name="q" label="主题或材料">
        {(control) => <TextInput {...control} type="search" defaultValue={q} />}
      </Field>
      <Field name="kind" label="方式">
        {(control) => <Select {...control} options={KINDS} placeholder="全部" defaultValue={kind ?? ''} />}
      </Field>
    </FilterBar>
  );
}
