/** Forms for the tests of target rules: one that keeps every rule, and lines to change it with. */
import { normaliseName } from '@/lib/core/normalise';
import { defaultRuleSet } from '@/lib/rules/domain/default-packs';
import { checkTarget } from '@/lib/targets/domain/form-rules';

import type { TargetRules } from '@/lib/targets/domain/rules/form-rule';
import type { Finding, LibraryEntry, TargetForm, TargetLine, TargetSubject } from '@/lib/targets/domain/types';

export const RULES: TargetRules = defaultRuleSet(2025);

export const SUBJECT: TargetSubject = {
  projectName: '灌区渠道防渗改造',
  subjectKind: 'project',
  category: 'special_purpose',
  kind: 'key_construction',
  continuity: 'new',
  totalFen: 680_000_000,
  sourcesFen: 680_000_000,
};

function entry(
  id: string,
  parts: Pick<LibraryEntry, 'name' | 'level1' | 'level2' | 'unit' | 'direction'>,
): LibraryEntry {
  return { id, code: `01-${id}`, accrual: 'state', isRetired: false, normalName: normaliseName(parts.name), ...parts };
}

export const LENGTH_ENTRY = entry('001', {
  name: '新建(改造)渠道长度',
  level1: 'output',
  level2: 'quantity',
  unit: '公里',
  direction: 'ge',
});
export const COST_ENTRY = entry('002', {
  name: '渠道防渗单位造价',
  level1: 'cost',
  level2: 'economic_cost',
  unit: '万元/公里',
  direction: 'le',
});
export const PASS_ENTRY = entry('003', {
  name: '水利工程验收合格率',
  level1: 'output',
  level2: 'quality',
  unit: '%',
  direction: 'eq',
});
export const RETIRED_ENTRY: LibraryEntry = {
  ...entry('004', { name: '渠道维修长度', level1: 'output', level2: 'quantity', unit: '公里', direction: 'ge' }),
  isRetired: true,
};
export const LIBRARY: readonly LibraryEntry[] = [LENGTH_ENTRY, COST_ENTRY, PASS_ENTRY, RETIRED_ENTRY];

export function line(id: string, changes: Partial<TargetLine> = {}): TargetLine {
  return {
    id,
    level1: 'benefit',
    level2: 'social_benefit',
    indicatorId: null,
    name: '灌区受益农户比例',
    direction: 'ge',
    targetValue: '80',
    unit: '%',
    weight: '20',
    accrual: 'state',
    valueSource: '',
    scoringRule: '',
    baseline: '75',
    noBaselineReason: '',
    unitCost: '',
    documentId: null,
    clauseNumber: '',
    clauseText: '',
    specificReason: '灌区改造特有，指标库中没有',
    copiedFrom: '',
    ...changes,
  };
}

export function common(id: string, of: LibraryEntry, changes: Partial<TargetLine> = {}): TargetLine {
  const { level1, level2, name, direction, unit, accrual } = of;
  return line(id, {
    level1,
    level2,
    name,
    direction,
    unit,
    accrual,
    indicatorId: of.id,
    specificReason: '',
    ...changes,
  });
}

/** Keeps every rule without a warning; 20 + 40 + 20 + 10 points. */
export const SOUND: TargetForm = {
  frame: 'frame_2021',
  objective: '完成渠道防渗改造8公里，解决灌区渗漏和用水不足，受益农户占灌区农户八成以上',
  termObjective: '',
  beneficiaries: '3个乡镇1200户农户',
  noSatisfactionReason: '',
  noCostReason: '',
  lines: [
    common('length', LENGTH_ENTRY, { targetValue: '8', weight: '20', baseline: '6', unitCost: '850000' }),
    common('pass', PASS_ENTRY, { targetValue: '100', weight: '10', baseline: '100' }),
    line('done', {
      level1: 'output',
      level2: 'timeliness',
      name: '改造工程完工日期',
      direction: 'qualitative',
      targetValue: '2025年10月31日前',
      unit: '',
      weight: '10',
    }),
    common('cost', COST_ENTRY, { targetValue: '85', weight: '20', baseline: '88' }),
    line('share'),
    line('asked', {
      level1: 'satisfaction',
      level2: 'service_satisfaction',
      name: '灌区农户满意度',
      targetValue: '90',
      weight: '10',
      baseline: '88',
      valueSource: '抽样问卷120份',
    }),
  ],
};

/** The sound form with one line changed. */
export function withLine(id: string, changes: Partial<TargetLine>, form: TargetForm = SOUND): TargetForm {
  return { ...form, lines: form.lines.map((each) => (each.id === id ? { ...each, ...changes } : each)) };
}

export function without(id: string, form: TargetForm = SOUND): TargetForm {
  return { ...form, lines: form.lines.filter((each) => each.id !== id) };
}

export function check(form: TargetForm, subject: Partial<TargetSubject> = {}): readonly Finding[] {
  return checkTarget(form, { ...SUBJECT, ...subject }, LIBRARY, RULES);
}

/** `G05 error lines[0].targetValue value_missing`, one a finding. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, severity, place, code }) => `${rule} ${severity} ${place} ${code}`);
}
