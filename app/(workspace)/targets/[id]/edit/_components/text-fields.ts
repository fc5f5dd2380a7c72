import type { TargetRules } from '@/lib/targets/domain/rules/form-rule';
import type { TextField } from './texts-section';

/** Texts of the first section, with the help a clerk asks for most. */
export const objectiveFields = ({ objectiveMinimumLength }: TargetRules['targetForm']): readonly TextField[] => [
  {
    field: 'objective',
    required: true,
    rows: 4,
    hint: `至少 ${objectiveMinimumLength} 个字，写明数量、质量、时间和受益对象。`,
    good: '全年举办农牧民技能培训 12 期、培训 600 人次，考核合格率不低于 95%，11 月底前全部完成，带动 200 人就业。',
    bad: '做好培训工作，进一步提高群众素质。',
  },
  { field: 'termObjective', rows: 2, hint: '跨年度项目填写三年以上要达到的目标；当年完成的项目可不填。' },
  {
    field: 'beneficiaries',
    rows: 2,
    hint: '谁直接受益、有多少人；满意度指标按这里的对象抽样。',
    good: '参训农牧民 600 人，抽样调查不少于 60 人。',
    bad: '广大群众。',
  },
];

/** Why a class of lines is left out, where it is. */
export const REASON_FIELDS: readonly TextField[] = [
  { field: 'noSatisfactionReason', rows: 1, hint: '没有直接服务对象时填写；设了满意度指标就不用填。' },
  { field: 'noCostReason', rows: 1, hint: '没有成本可控时填写；设了成本指标就不用填。' },
];
