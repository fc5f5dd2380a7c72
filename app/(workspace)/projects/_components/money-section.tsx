'use client';

import { useState } from 'react';
import { useFormSituation } from '@/components/forms/action-form';
import { MoneyField } from '@/components/forms/money-field';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { formatWan, formatYuan } from '@/lib/core/money';
import { FUNCTION_CLASSES } from '@/lib/projects/domain/function-classes';
import { BUDGET_BOOKS, CHOSEN_MARKS, FUND_SOURCES } from '@/lib/projects/domain/money-request';
import { BOOK_LABELS, FUND_MARK_LABELS, FUND_SOURCE_LABELS, functionClassLabel } from '@/lib/projects/labels';
import { answerAt } from './answer-at';
import type { ProjectFormValues, TypedUnit } from './form-values';
import { optionsOf } from './options';
import { ProjectField } from './project-field';
import { convertTyped, typedTotal } from './typed-money';

const UNIT_WORDS = { wan: '万元', yuan: '元' } as const;

export interface MoneySectionProps {
  values: ProjectFormValues;
  years: readonly number[];
}

/** 资金申请: the sources are typed, the total is their sum and cannot be typed. */
export function MoneySection({ values, years }: MoneySectionProps) {
  const [unit, setUnit] = useState<TypedUnit>('wan');
  const [sources, setSources] = useState(values.sources);
  const { state } = useFormSituation();
  function changeUnit(to: TypedUnit) {
    setSources(convertTyped(sources, unit, to));
    setUnit(to);
  }
  return (
    <Section id="money" title="资金申请" note="只填各项来源，资金总额自动相加；没有的来源不填。">
      {values.isLocked && (
        <Notice tone="warn" title={`${values.fiscalYear} 年度的资金申请现在不能改动`}>
          该年度的绩效目标正在审核或已经通过。需要改资金的，请先撤回目标，或等退回后再改。
        </Notice>
      )}
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-3">
        <ProjectField label="预算年度" name="fiscalYear" required>
          {(control) => (
            <Select
              {...control}
              defaultValue={values.fiscalYear}
              options={years.map((year) => ({ value: String(year), label: `${year} 年度` }))}
            />
          )}
        </ProjectField>
        <ProjectField label="预算类别（四本预算）" name="book" required>
          {(control) => (
            <Select {...control} defaultValue={values.book} options={optionsOf(BUDGET_BOOKS, BOOK_LABELS)} />
          )}
        </ProjectField>
        <ProjectField label="支出功能分类（类）" name="functionCode">
          {(control) => (
            <Select
              {...control}
              defaultValue={values.functionCode}
              placeholder="未定"
              options={FUNCTION_CLASSES.map((code) => ({ value: code, label: functionClassLabel(code) }))}
            />
          )}
        </ProjectField>
      </div>
      <div className="mt-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <RadioGroup
          legend="金额单位"
          name="moneyUnit"
          value={unit}
          onValueChange={(value) => changeUnit(value === 'yuan' ? 'yuan' : 'wan')}
          options={[
            { value: 'wan', label: '万元' },
            { value: 'yuan', label: '元' },
          ]}
        />
        <LiveTotal sources={sources} unit={unit} />
      </div>
      <div className="mt-2 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {FUND_SOURCES.map((source) => (
          <MoneyField
            key={`${source}-${unit}`}
            label={FUND_SOURCE_LABELS[source]}
            name={`sources.${source}`}
            unit={UNIT_WORDS[unit]}
            defaultValue={sources[source]}
            error={answerAt(state, `sources.${source}`)}
            readOnly={values.isLocked}
            onValueChange={(text) => setSources((typed) => ({ ...typed, [source]: text }))}
          />
        ))}
      </div>
      <fieldset className="mt-4">
        <legend className="font-semibold text-ink-2 text-sm">资金标记</legend>
        <div className="flex flex-wrap gap-x-5">
          {CHOSEN_MARKS.map((mark) => (
            <Checkbox
              key={mark}
              name="chosenMarks"
              value={mark}
              label={FUND_MARK_LABELS[mark]}
              defaultChecked={values.chosenMarks.includes(mark)}
            />
          ))}
        </div>
        <p className="text-ink-3 text-sm">援疆、一般债券、专项债券按上面的来源自动标记。</p>
      </fieldset>
    </Section>
  );
}

function LiveTotal({ sources, unit }: { sources: ProjectFormValues['sources']; unit: TypedUnit }) {
  const { total, unread } = typedTotal(sources, unit);
  return (
    <p role="status" className="text-right">
      <span className="text-ink-2 text-sm">资金总额</span>{' '}
      <strong className="text-lg tabular-nums">{unit === 'wan' ? formatWan(total) : formatYuan(total)}</strong>{' '}
      <span className="text-ink-3 text-sm">{UNIT_WORDS[unit]}</span>
      {unread > 0 && <span className="block text-sm text-vermilion">有 {unread} 项不是金额，没有计入</span>}
    </p>
  );
}
