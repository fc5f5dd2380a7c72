'use client';

import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-field';
import { SubmitButton } from '@/components/forms/submit-button';
import type { ComboboxOption } from '@/components/ui/combobox-option';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { TRAINING_KIND_LABELS } from '@/lib/organisation/labels';
import { saveTrainingAction } from '../actions';
import { type AttendanceRow, AttendanceRows } from './attendance-rows';

export interface TrainingInForm {
  id: string;
  version: number;
  kind: string;
  heldOn: string;
  title: string;
  material: string;
  attendances: AttendanceRow[];
}

const KINDS = Object.entries(TRAINING_KIND_LABELS).map(([value, label]) => ({ value, label }));

interface TrainingFormProps {
  fiscalYear: number;
  units: ComboboxOption[];
  training?: TrainingInForm;
}

/** One training or practice: when, what, with which material, who came and how it went. */
export function TrainingForm({ fiscalYear, units, training }: TrainingFormProps) {
  return (
    <ActionForm action={saveTrainingAction} className="flex flex-col gap-6">
      <input type="hidden" name="fiscalYear" value={fiscalYear} />
      {training && (
        <>
          <input type="hidden" name="id" value={training.id} />
          <input type="hidden" name="expectedVersion" value={training.version} />
        </>
      )}
      <div className="flex flex-wrap items-start gap-4">
        <FormField name="kind" label="方式" required>
          {(control) => <Select {...control} options={KINDS} defaultValue={training?.kind} />}
        </FormField>
        <FormField name="heldOn" label="日期" required>
          {(control) => <TextInput {...control} type="date" defaultValue={training?.heldOn} />}
        </FormField>
        <FormField name="title" label="主题" required className="w-80">
          {(control) => <TextInput {...control} maxLength={100} defaultValue={training?.title} />}
        </FormField>
        <FormField name="material" label="培训材料" required className="w-80" hint="材料名称或存放位置。">
          {(control) => <TextInput {...control} maxLength={200} defaultValue={training?.material} />}
        </FormField>
      </div>
      <Section title="到场单位">
        <AttendanceRows units={units} rows={training?.attendances ?? []} />
      </Section>
      <div>
        <SubmitButton>保存</SubmitButton>
      </div>
    </ActionForm>
  );
}
