/** Chinese words of this chapter's codes. Words of refusals and warnings stand in refusal-labels.ts. */
import type { DecimalProblem } from '@/lib/core/decimal-text';
import type { FunctionClass } from '@/lib/projects/domain/function-classes';
import type { BudgetBook, FundMark, FundSource } from '@/lib/projects/domain/money-request';
import type { Continuity, ProjectCategory, ProjectKind, ProjectSubject } from '@/lib/projects/domain/project';
import type { DocumentKind } from '@/lib/projects/domain/reference-document';

export const SUBJECT_LABELS: Readonly<Record<ProjectSubject, string>> = { project: '项目', policy: '政策' };

export const CATEGORY_LABELS: Readonly<Record<ProjectCategory, string>> = {
  special_purpose: '特定目标类',
  other_operation: '其他运转类',
  routine_operation: '公用经费',
  personnel: '人员类',
};

export const KIND_LABELS: Readonly<Record<ProjectKind, string>> = {
  key_construction: '重点建设',
  service_purchase: '政府购买服务',
  government_debt: '政府债务',
  procurement: '政府采购',
  subsidy: '补助补贴',
};

export const CONTINUITY_LABELS: Readonly<Record<Continuity, string>> = { new: '新增', continuing: '延续' };

export const BOOK_LABELS: Readonly<Record<BudgetBook, string>> = {
  general_public: '一般公共预算',
  government_managed_fund: '政府性基金预算',
  state_capital: '国有资本经营预算',
  social_insurance: '社会保险基金预算',
};

/** Short forms for narrow columns. */
export const BOOK_SHORT_LABELS: Readonly<Record<BudgetBook, string>> = {
  general_public: '一般公共',
  government_managed_fund: '政府性基金',
  state_capital: '国有资本',
  social_insurance: '社保基金',
};

export const FUND_SOURCE_LABELS: Readonly<Record<FundSource, string>> = {
  central: '中央',
  region: '自治区',
  prefecture: '州',
  county: '县本级',
  aid: '援疆',
  generalBond: '一般债券',
  specialBond: '专项债券',
  carryover: '上年结转',
  other: '其他资金',
};

export const FUND_MARK_LABELS: Readonly<Record<FundMark, string>> = {
  xinjiang_aid: '援疆',
  direct: '直达',
  rural_linkage: '衔接',
  general_bond: '一般债券',
  special_bond: '专项债券',
};

export const DOCUMENT_KIND_LABELS: Readonly<Record<DocumentKind, string>> = {
  mandate_document: '三定方案',
  implementation_plan: '实施方案',
  spending_standard: '支出标准',
};

export const FUNCTION_CLASS_LABELS: Readonly<Record<FunctionClass, string>> = {
  201: '一般公共服务',
  203: '国防',
  204: '公共安全',
  205: '教育',
  206: '科学技术',
  207: '文化旅游体育与传媒',
  208: '社会保障和就业',
  209: '社会保险基金支出',
  210: '卫生健康',
  211: '节能环保',
  212: '城乡社区',
  213: '农林水',
  214: '交通运输',
  215: '资源勘探工业信息等',
  216: '商业服务业等',
  217: '金融',
  219: '援助其他地区',
  220: '自然资源海洋气象等',
  221: '住房保障',
  222: '粮油物资储备',
  223: '国有资本经营预算支出',
  224: '灾害防治及应急管理',
  227: '预备费',
  229: '其他支出',
  230: '转移性支出',
  231: '债务还本',
  232: '债务付息',
  233: '债务发行费用',
};

export function functionClassLabel(code: string | null): string {
  const found = Object.entries(FUNCTION_CLASS_LABELS).find(([one]) => one === code);
  return found ? `${found[0]} ${found[1]}` : (code ?? '—');
}

const UNIT_WORDS = { wan: '万元', yuan: '元' } as const;
const UNIT_DECIMALS = { wan: 6, yuan: 2 } as const;

/** What is wrong with a typed amount and how to mend it. */
export function moneyProblemText(label: string, problem: DecimalProblem, unit: 'wan' | 'yuan'): string {
  const word = UNIT_WORDS[unit];
  const cures: Readonly<Record<DecimalProblem, string>> = {
    empty: '没有填写',
    inner_space: '数字中间有空格，请去掉空格',
    comma: '有逗号，请去掉逗号只填数字',
    percent_sign: '有百分号，这里填金额',
    currency_sign: '有货币符号，请只填数字',
    unit_word: `后面带了文字，这里按“${word}”填，只写数字`,
    date: '像是日期，这里填金额',
    formula_error: '是表格公式的出错值，请改填数字',
    exponent: '用了科学计数法，请把数字写全',
    not_a_number: '不是数字，请只填数字和小数点',
    negative: '小于 0，资金来源不能为负',
    too_many_decimals: `小数太多，按“${word}”最多 ${UNIT_DECIMALS[unit]} 位（到分）`,
    too_large: '数字太大，请检查单位是元还是万元',
  };
  return `${label}：${cures[problem]}。`;
}
