/** zh-CN words of findings: what is wrong, where, how to mend it, and the one rewrite. Code by code in the files beside. */

import { LINT_CODES, type LintRuleName, REWRITE_CODES } from '@/lib/targets/domain/lint/lint-finding';
import { FORM_CODES, type FormRuleName } from '@/lib/targets/domain/rules/form-rule';
import type { Finding } from '@/lib/targets/domain/types';
import { FORM_FINDING_WORDS } from '@/lib/targets/labels-form-findings';
import { LINT_FINDING_WORDS } from '@/lib/targets/labels-lint-findings';
import { REWRITE_WORDS } from '@/lib/targets/labels-rewrites';

/** Name of each rule, shown beside its findings. */
export const RULE_WORDS: Readonly<Record<FormRuleName | LintRuleName, string>> = {
  G01: '年度绩效目标要写清楚',
  G02: '指标要齐全',
  G03: '权重合计',
  G04: '单项权重',
  G05: '定量指标要能衡量',
  G06: '定性指标要有标准',
  G07: '指标不重复',
  G08: '共性指标不改动',
  G09: '投入不是成果',
  G10: '指标值不含糊',
  G11: '指标值合理',
  G12: '资金来源与总额一致',
  G13: '不低于上年实际',
  frame: '一级与二级指标对应',
  wording: '共性指标用体系内名称',
  baseline: '有基期值可比',
  copied: '照抄的内容要核对',
  range: '与本单位往年相比',
  vague_word: '用词含糊',
  empty_value: '指标值没有内容',
  slogan_name: '名称像口号或任务',
  input_not_result: '投入不是成果',
  missing_unit: '缺度量单位',
  unit_misfit: '单位与名称不符',
  missing_direction: '缺指标性质',
  wrong_direction: '指标性质不对',
  habitual_hundred: '习惯性填100%',
  satisfaction_who: '满意度没写清问谁、问多少',
  met_last_year: '上年已经达到',
  money_misfit: '单位成本与资金不符',
  cost_repeats_budget: '成本照抄预算总额',
  duplicate: '与其他指标重复',
  compound_indicator: '一行写了两件事',
  time_without_date: '时效没有时间',
};

function isRuleName(rule: string): rule is FormRuleName | LintRuleName {
  return rule in RULE_WORDS;
}

function among<Code extends string>(codes: readonly Code[], code: string): Code | undefined {
  return codes.find((candidate) => candidate === code);
}

/** The sentence of a finding's code; a refusal made of a finding has the same. A code that is no finding's stays itself. */
export function findingMessage(code: string, params: Finding['params']): string {
  const form = among(FORM_CODES, code);
  if (form !== undefined) return FORM_FINDING_WORDS[form](params);
  const lint = among(LINT_CODES, code);
  return lint === undefined ? code : LINT_FINDING_WORDS[lint](params);
}

export interface FindingWords {
  /** name of the rule */
  readonly rule: string;
  /** what is wrong, and for a form rule how to mend it */
  readonly message: string;
  /** one suggested rewrite; null = the message says it all */
  readonly rewrite: string | null;
}

export function findingWords(finding: Finding): FindingWords {
  const rewrite = finding.rewrite;
  const code = rewrite === null ? undefined : among(REWRITE_CODES, rewrite.code);
  return {
    rule: isRuleName(finding.rule) ? RULE_WORDS[finding.rule] : finding.rule,
    message: findingMessage(finding.code, finding.params),
    rewrite: rewrite === null || code === undefined ? null : REWRITE_WORDS[code](rewrite.params),
  };
}
