'use client';

import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { controlClass } from '@/components/ui/control-class';
import { TextInput } from '@/components/ui/text-input';
import { loadUnitsAction, saveDivisionAction } from '../actions';

/** Loads the list of a year from a file. */
export function UnitListForm({ fiscalYear }: { fiscalYear: number }) {
  return (
    <ActionForm action={loadUnitsAction} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-start gap-4">
        <FormField name="fiscalYear" label="年度" required className="w-28">
          {(control) => <TextInput {...control} inputMode="numeric" maxLength={4} defaultValue={String(fiscalYear)} />}
        </FormField>
        <FormField
          name="file"
          label="单位名单（CSV）"
          required
          hint="第 1 行为表头：单位编码、单位名称、单位类型、主管部门，可加“对口业务股室”。整份载入或整份不载入。"
        >
          {(control) => <input {...control} type="file" accept=".csv,text/csv" className={controlClass} />}
        </FormField>
        <div className="pt-6">
          <SubmitButton pendingLabel="正在载入…">载入</SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}

/** Registers a division, or renames the one of this code. */
export function DivisionForm() {
  return (
    <ActionForm action={saveDivisionAction} doneMessage="股室已登记。" className="mt-4 flex flex-col gap-4">
      <div className="flex flex-wrap items-start gap-4">
        <FormField name="code" label="股室代码" required hint="代码已有时，改的是它的名称。">
          {(control) => <TextInput {...control} maxLength={20} autoComplete="off" />}
        </FormField>
        <FormField name="name" label="股室名称" required>
          {(control) => <TextInput {...control} maxLength={50} autoComplete="off" />}
        </FormField>
        <div className="pt-6">
          <SubmitButton>登记</SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}
