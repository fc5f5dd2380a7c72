'use client';

import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextInput } from '@/components/ui/text-input';
import type { PasswordPolicy } from '@/lib/organisation/domain/password-policy';
import { changePasswordAction } from './actions';

/** Changes one's own password; afterwards one signs in anew. */
export function ChangePasswordForm({ minimumLength, minimumClasses }: PasswordPolicy) {
  return (
    <ActionForm action={changePasswordAction} className="flex max-w-100 flex-col gap-4">
      <FormField name="current" label="现用密码" required>
        {(control) => <TextInput {...control} type="password" autoComplete="current-password" />}
      </FormField>
      <FormField
        name="next"
        label="新密码"
        required
        hint={`至少 ${minimumLength} 位，含大写字母、小写字母、数字、符号中的至少 ${minimumClasses} 类，不含登录名和常见词。`}
      >
        {(control) => <TextInput {...control} type="password" autoComplete="new-password" />}
      </FormField>
      <FormField name="repeat" label="再填一次新密码" required>
        {(control) => <TextInput {...control} type="password" autoComplete="new-password" />}
      </FormField>
      <div>
        <SubmitButton>修改密码</SubmitButton>
      </div>
    </ActionForm>
  );
}
