'use client';

import { Combobox } from '@/components/ui/combobox';
import type { ComboboxOption } from '@/components/ui/combobox-option';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { ProjectFormValues } from './form-values';
import { ProjectField } from './project-field';

export interface PeopleSectionProps {
  facts: ProjectFormValues['facts'];
  /** units the person may enter for */
  ownUnits: ComboboxOption[];
  allUnits: ComboboxOption[];
}

/** 责任落实: which unit, which people, from when to when. */
export function PeopleSection({ facts, ownUnits, allUnits }: PeopleSectionProps) {
  const implementing = allUnits.find((unit) => unit.value === facts.implementingUnitId);
  return (
    <Section id="people" title="责任落实" note="负责人填姓名或职务都可以。">
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <ProjectField label="责任单位" name="unitId" required>
          {(control) => <Select {...control} defaultValue={facts.unitId} options={ownUnits} />}
        </ProjectField>
        <ProjectField
          label="实施单位"
          name="implementingUnitId"
          hint="与责任单位相同就不填；可以输入名称、编码或拼音首字母查找。"
        >
          {(control) => (
            <Combobox {...control} options={allUnits} defaultOption={implementing} placeholder="与责任单位相同" />
          )}
        </ProjectField>
        <ProjectField label="项目负责人" name="projectLeader" required>
          {(control) => <TextInput {...control} defaultValue={facts.projectLeader} />}
        </ProjectField>
        <ProjectField label="项目负责人电话" name="leaderPhone" hint="办公电话即可；公开时会隐去。">
          {(control) => <TextInput {...control} type="tel" defaultValue={facts.leaderPhone ?? ''} />}
        </ProjectField>
        <ProjectField label="单位负责人" name="unitLeader" required>
          {(control) => <TextInput {...control} defaultValue={facts.unitLeader} />}
        </ProjectField>
        <div className="grid grid-cols-2 gap-3">
          <ProjectField label="开始年度" name="termFrom" required>
            {(control) => <TextInput {...control} inputMode="numeric" defaultValue={facts.termFrom} />}
          </ProjectField>
          <ProjectField label="结束年度" name="termTo" required>
            {(control) => <TextInput {...control} inputMode="numeric" defaultValue={facts.termTo} />}
          </ProjectField>
        </div>
      </div>
    </Section>
  );
}
