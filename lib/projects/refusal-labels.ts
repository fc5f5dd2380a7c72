/** Words of the reasons and warnings of this chapter: what, where, how to mend. */
import type { Refusal } from '@/lib/core/decision';
import type { CodeWarning } from '@/lib/projects/domain/project-code';

type Words = (params: Readonly<Record<string, string | number>>) => string;

const MARKED = (words: string | number | undefined) =>
  `含有密级或内部标志“${words ?? ''}”。涉及国家秘密、工作秘密的内容和内部资料不得录入本系统，所填内容没有保存；请按保密规定线下办理。`;

const REFUSALS: Readonly<Record<string, Words>> = {
  seat_may_not: () => '您的席位不能办理这一项。',
  term_reversed: (p) => `结束年度早于开始年度（${p.from}）：请改结束年度。`,
  year_outside_term: (p) => `预算年度 ${p.year} 不在项目起止年度之内：请改预算年度或起止年度。`,
  year_closed: (p) => `${p.year} 年度已经结束，不再受理新的申请：请选 ${p.from} 或 ${p.to} 年度。`,
  year_too_far: (p) => `${p.year} 年度还没有开始编报：请选 ${p.from} 或 ${p.to} 年度。`,
  policy_has_code: () => '政策没有项目代码：请清空项目代码，或改选“项目”。',
  code_taken: (p) =>
    p.name
      ? `这个项目代码已被“${p.name}”使用：请核对代码；同一项目不要重复登记。`
      : '这个项目代码已被本县其他单位的项目使用：请核对代码，或联系财政局预算股。',
  request_locked: (p) => `${p.year} 年度的绩效目标正在审核或已经通过，资金申请不能改动：请先撤回目标，或等退回后再改。`,
  text_marked: (p) => MARKED(p.words),
  unit_not_found: () => '本县没有这个单位，请重新选择。',
  kind_misplaced: () => '三定方案附在单位上，实施方案附在项目上：请换资料种类。',
  file_empty: () => '文件是空的，请重新选择。',
  file_too_large: (p) => `文件超过 ${p.megabytes} MB：请压缩图片或分成几个文件后再上传。`,
  file_type_not_taken: () =>
    '只收 pdf、docx、xlsx、png、jpg 文件（按内容判断）：旧的 doc、xls 请另存为 docx、xlsx；有密码的请先去掉密码。',
  file_ending_differs: (p) => `文件内容与扩展名“.${p.ending}”不符：请用正确的扩展名保存后再上传。`,
  file_has_macros: () => '文件里有宏、脚本、内嵌程序或外部链接：请另存为不含这些内容的文件后再上传。',
  file_password: () => '文件有密码，无法检查密级标志：请去掉密码后再上传。',
  file_damaged: () => '文件已损坏，无法打开：请重新导出后再上传。',
  file_too_long: () => '文件内容过多，无法检查完毕：请拆成几个文件后再上传。',
  file_marked: (p) => `文件名或内容${MARKED(p.words).replace('所填内容', '文件')}`,
  file_not_intact: (p) =>
    `“${p.fileName}”在服务器上的内容与上传时的指纹不一致，没有下载：请联系系统管理员，并重新上传原件。`,
  document_under_review: () => '项目的绩效目标正在审核或已经通过，依据资料不能撤下：需要更换时请另外上传一份。',
};

/** Words of one reason; an unknown code says only that it was refused. */
export function projectRefusalText(refusal: Refusal): string {
  return REFUSALS[refusal.code]?.(refusal.params ?? {}) ?? '办理不成，请刷新页面后再试。';
}

const CODE_WARNING_WORDS: Readonly<Record<CodeWarning['code'], Words>> = {
  code_length: (p) => `项目代码一般为 ${p.wanted} 位，现为 ${p.length} 位：请与预算管理一体化平台核对（可以保存）。`,
  code_pattern: () =>
    '项目代码一般是“区划6位＋年度2位＋类别字母＋12位顺序号”：请与预算管理一体化平台核对（可以保存）。',
  code_other_county: (p) => `项目代码开头的区划 ${p.region} 不是本县 ${p.countyCode}：请核对（可以保存）。`,
  code_letter: (p) =>
    `项目代码的类别字母是 ${p.letter}，与所选项目类别（一般为 ${p.wanted}）不符：请核对（可以保存）。`,
};

export function codeWarningText(warning: CodeWarning): string {
  return CODE_WARNING_WORDS[warning.code](warning.params);
}
