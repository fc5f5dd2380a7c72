import { ExportButton } from '@/components/ui/export-button';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { ACT_LABELS, OUTCOME_LABELS } from '@/lib/audit/labels';
import type { TrailParams } from '@/lib/audit/trail-params';

const ACTS = Object.entries(ACT_LABELS).map(([value, label]) => ({ value, label }));
const OUTCOMES = Object.entries(OUTCOME_LABELS).map(([value, label]) => ({ value, label }));

/** By act, outcome and day; a person is picked by following a name in the list. */
export function TrailFilters({ params, exported }: { params: TrailParams; exported: Record<string, string> }) {
  const { person, act, outcome, from, to, order } = params;
  return (
    <FilterBar
      path="/audit"
      keep={{ person: person ?? undefined, order }}
      active={Boolean(person || act || outcome || from || to)}
      tools={<ExportButton action="/api/audit/export" fields={exported} />}
    >
      <Field name="act" label="操作">
        {(control) => <Select {...control} options={ACTS} placeholder="全部" defaultValue={act ?? ''} />}
      </Field>
      <Field name="outcome" label="结果">
        {(control) => <Select {...control} options={OUTCOMES} placeholder="全部" defaultValue={outcome ?? ''} />}
      </Field>
      <Field name="from" label="自">
        {(control) => <TextInput {...control} type="date" defaultValue={from ?? ''} />}
      </Field>
      <Field name="to" label="至">
        {(control) => <TextInput {...control} type="date" defaultValue={to ?? ''} />}
      </Field>
    </FilterBar>
  );
}
