'use client';

import { type SubmitEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { TextInput } from '@/components/ui/text-input';
import { enter } from './enter';

/** Login name and password; what was typed stays when it did not succeed. */
export function PasswordForm({ next }: { next: string }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const credentials = { loginName: String(form.get('loginName')), password: String(form.get('password')) };
    setPending(true);
    setRefusal(await enter('password', credentials, next));
    setPending(false);
  }
  return (
    <form onSubmit={submit} method="post" className="flex flex-col gap-4">
      {refusal && <Notice tone="danger" live title={refusal} />}
      <Field name="loginName" label="登录名" required>
        {(control) => (
          <TextInput {...control} autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={100} />
        )}
      </Field>
      <Field name="password" label="密码" required>
        {(control) => <TextInput {...control} type="password" autoComplete="current-password" maxLength={1000} />}
      </Field>
      <Button type="submit" variant="primary" pending={pending}>
        登录
      </Button>
      <p className="text-ink-3 text-sm">忘记密码请联系系统管理员申请重置，由安全管理员批准。</p>
    </form>
  );
}
