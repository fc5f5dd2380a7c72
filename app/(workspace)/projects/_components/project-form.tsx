'use client';

import { useState } from 'react';
import { ActionForm, type FormAction } from '@/components/forms/action-form';
import { DirtyGuard } from '@/components/forms/dirty-guard';
import { SubmitButton } from '@/components/forms/submit-button';
import { buttonClass } from '@/components/ui/button-class';
import type { ComboboxOption } from '@/components/ui/combobox-option';
import { RouteLink } from '@/components/ui/route-link';
import { SectionedForm } from '@/components/ui/sectioned-form';
import { StickyBar } from '@/components/ui/sticky-bar';
import type { ProjectFormValues } from './form-values';
import { IdentitySection } from './identity-section';
import { MoneySection } from './money-section';
import { PeopleSection } from './people-section';

const SECTIONS = [
  { id: 'identity', title: '基本信息' },
  { id: 'people', title: '责任落实' },
  { id: 'money', title: '资金申请' },
];

export interface ProjectFormProps {
  action: FormAction;
  values: ProjectFormValues;
  countyCode: string;
  ownUnits: ComboboxOption[];
  allUnits: ComboboxOption[];
  years: readonly number[];
  backHref: string;
}

/** A new or a kept project. Sent twice it is registered once: the form carries its own id. */
export function ProjectForm({ action, values, countyCode, ownUnits, allUnits, years, backHref }: ProjectFormProps) {
  const [touched, setTouched] = useState(false);
  return (
    <ActionForm action={action} className="flex flex-col gap-4" onInput={() => setTouched(true)}>
      <DirtyGuard active={touched} />
      <input type="hidden" name="id" value={values.id} />
      {values.version !== null && <input type="hidden" name="version" value={values.version} />}
      <SectionedForm sections={SECTIONS}>
        <IdentitySection facts={values.facts} countyCode={countyCode} />
        <PeopleSection facts={values.facts} ownUnits={ownUnits} allUnits={allUnits} />
        <MoneySection values={values} years={years} />
        <StickyBar note="带 * 的必须填写。保存后可以上传实施方案、填报绩效目标。">
          <RouteLink href={backHref} className={buttonClass()}>
            返回
          </RouteLink>
          <SubmitButton pendingLabel="正在保存…">保存</SubmitButton>
        </StickyBar>
      </SectionedForm>
    </ActionForm>
  );
}
