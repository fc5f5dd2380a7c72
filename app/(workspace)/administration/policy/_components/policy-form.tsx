'use client';

import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { NumberInput } from '@/components/ui/number-input';
import { Section } from '@/components/ui/section';
import {
  rangeOf,
  type SignInPolicy,
  type SignInSetting,
  WEAKEST_POLICY,
} from '@/lib/organisation/domain/sign-in-policy';
import { SIGN_IN_SETTING_LABELS } from '@/lib/organisation/labels';
import { setSignInPolicyAction } from '../actions';

const GROUPS: readonly { title: string; settings: readonly SignInSetting[]; note: string }[] = [
  {
    title: '密码',
    settings: ['minimumLength', 'minimumClasses'],
    note: '下次改密码时执行，现有密码不受影响。字符分大写字母、小写字母、数字、符号四类。',
  },
  {
    title: '登录时限',
    settings: ['idleMinutes', 'administratorIdleMinutes', 'absoluteHours'],
    note: '无操作时限立即执行；最长有效时间从下次登录起算。',
  },
  {
    title: '输错与锁定',
    settings: ['accountFailureLimit', 'addressFailureLimit', 'lockMinutes'],
    note: '现在起的登录都按此执行；已锁定的账号仍按原时限解开。',
  },
];

/** All settings in one form, each beside what it may be. */
export function PolicyForm({ policy, version }: { policy: SignInPolicy; version: number }) {
  return (
    <ActionForm action={setSignInPolicyAction} className="flex flex-col gap-6">
      <input type="hidden" name="expectedVersion" value={version} />
      {GROUPS.map(({ title, settings, note }) => (
        <Section key={title} title={title} note={note}>
          <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
            {settings.map((setting) => (
              <SettingField key={setting} setting={setting} value={policy[setting]} />
            ))}
          </div>
        </Section>
      ))}
      <div>
        <SubmitButton>保存</SubmitButton>
      </div>
    </ActionForm>
  );
}

function SettingField({ setting, value }: { setting: SignInSetting; value: number }) {
  const { label, unit } = SIGN_IN_SETTING_LABELS[setting];
  const { from, to } = rangeOf(setting);
  return (
    <FormField
      name={setting}
      label={`${label}（${unit}）`}
      required
      className="w-64"
      hint={`可填 ${from} 到 ${to}，最宽为 ${WEAKEST_POLICY[setting]}。`}
    >
      {(control) => <NumberInput {...control} inputMode="numeric" maxLength={4} defaultValue={String(value)} />}
    </FormField>
  );
}
