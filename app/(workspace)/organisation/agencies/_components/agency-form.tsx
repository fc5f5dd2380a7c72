'use client';

import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Checkbox } from '@/components/ui/checkbox';
import { TextInput } from '@/components/ui/text-input';
import { saveAgencyAction } from '../actions';

export interface AgencyInForm {
  id: string;
  version: number;
  name: string;
  kind: string;
  creditCode: string | null;
  isEngaged: boolean;
}

/** Registers an agency, or changes the one given. */
export function AgencyForm({ agency }: { agency?: AgencyInForm }) {
  return (
    <ActionForm key={agency?.id} action={saveAgencyAction} className="flex flex-col gap-4">
      {agency && (
        <>
          <input type="hidden" name="id" value={agency.id} />
          <input type="hidden" name="expectedVersion" value={agency.version} />
        </>
      )}
      <div className="flex flex-wrap items-start gap-4">
        <FormField name="name" label="机构名称" required className="w-80">
          {(control) => <TextInput {...control} maxLength={100} defaultValue={agency?.name} />}
        </FormField>
        <FormField name="kind" label="机构类型" required hint="如会计师事务所、咨询公司、高校。">
          {(control) => <TextInput {...control} maxLength={30} defaultValue={agency?.kind} />}
        </FormField>
        <FormField name="creditCode" label="统一社会信用代码" hint="18 位；未取得时留空。">
          {(control) => <TextInput {...control} maxLength={18} defaultValue={agency?.creditCode ?? ''} />}
        </FormField>
        <div className="pt-5">
          <Checkbox name="isEngaged" label="在聘" defaultChecked={agency?.isEngaged ?? true} />
        </div>
        <div className="pt-6">
          <SubmitButton>{agency ? '保存' : '登记'}</SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}
