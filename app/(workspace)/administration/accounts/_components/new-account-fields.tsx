'use client';

import { FormField } from '@/components/forms/form-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextInput } from '@/components/ui/text-input';

export function NewAccountFields() {
  return (
    <div className="flex flex-wrap items-start gap-4">
      <FormField name="loginName" label="登录名" required hint="3–32 位小写字母、数字、点、横线，以字母开头。">
        {(control) => <TextInput {...control} autoComplete="off" autoCapitalize="none" maxLength={32} />}
      </FormField>
      <FormField name="displayName" label="显示名" required hint="如“教育局预算会计”。">
        {(control) => <TextInput {...control} autoComplete="off" maxLength={60} />}
      </FormField>
      <div className="pt-6">
        <SubmitButton>新建</SubmitButton>
      </div>
    </div>
  );
}
