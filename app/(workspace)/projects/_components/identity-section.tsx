'use client';

import { useState } from 'react';
import { RadioGroup } from '@/components/ui/radio-group';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { CONTINUITIES, PROJECT_CATEGORIES, PROJECT_KINDS, PROJECT_SUBJECTS } from '@/lib/projects/domain/project';
import { codeWarnings, normaliseCode } from '@/lib/projects/domain/project-code';
import { CATEGORY_LABELS, CONTINUITY_LABELS, KIND_LABELS, SUBJECT_LABELS } from '@/lib/projects/labels';
import { codeWarningText } from '@/lib/projects/refusal-labels';
import type { ProjectFormValues } from './form-values';
import { optionsOf } from './options';
import { ProjectField } from './project-field';

export interface IdentitySectionProps {
  facts: ProjectFormValues['facts'];
  countyCode: string;
}

/** 基本信息: what it is, its name, codes and kind. */
export function IdentitySection({ facts, countyCode }: IdentitySectionProps) {
  const [subject, setSubject] = useState<string>(facts.subjectKind);
  const [category, setCategory] = useState<string>(facts.category);
  const [code, setCode] = useState(facts.code ?? '');
  const warnings = codeWarnings(normaliseCode(code) || null, countyCode, category);
  return (
    <Section id="identity" title="基本信息">
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <RadioGroup
          legend="项目还是政策"
          name="subjectKind"
          value={subject}
          onValueChange={setSubject}
          options={PROJECT_SUBJECTS.map((value) => ({ value, label: SUBJECT_LABELS[value] }))}
          hint="政策是没有项目代码的绩效管理对象，例如一项补助政策。"
        />
        <RadioGroup
          legend="新增还是延续"
          name="continuity"
          defaultValue={facts.continuity}
          options={CONTINUITIES.map((value) => ({ value, label: CONTINUITY_LABELS[value] }))}
        />
        <ProjectField
          label={`${subject === 'policy' ? '政策' : '项目'}名称`}
          name="name"
          required
          className="sm:col-span-2"
        >
          {(control) => <TextInput {...control} defaultValue={facts.name} maxLength={200} />}
        </ProjectField>
        {subject === 'project' && (
          <ProjectField
            label="项目代码"
            name="code"
            hint={
              warnings.length > 0 ? (
                <span className="text-amber">{warnings.map(codeWarningText).join('')}</span>
              ) : (
                '预算管理一体化平台的 21 位代码；还没有的可以先不填。'
              )
            }
          >
            {(control) => (
              <TextInput {...control} value={code} onChange={(event) => setCode(event.target.value)} inputMode="text" />
            )}
          </ProjectField>
        )}
        <ProjectField label="本地旧代码" name="localCode" hint="本单位过去使用的代码，没有就不填。">
          {(control) => <TextInput {...control} defaultValue={facts.localCode ?? ''} />}
        </ProjectField>
        <ProjectField label="项目类别" name="category" required>
          {(control) => (
            <Select
              {...control}
              value={category}
              onChange={(event) => setCategory(event.target.value)}
              options={optionsOf(PROJECT_CATEGORIES, CATEGORY_LABELS)}
            />
          )}
        </ProjectField>
        <ProjectField label="项目类型" name="kind" hint="不属于这五类的选“无”。">
          {(control) => (
            <Select
              {...control}
              defaultValue={facts.kind ?? ''}
              placeholder="无"
              options={optionsOf(PROJECT_KINDS, KIND_LABELS)}
            />
          )}
        </ProjectField>
      </div>
    </Section>
  );
}
