/** 中文 of the findings in a library file: what is wrong in the cell and how to mend it. */
import type { CellError } from '@/lib/core/errors';
import type { LibraryFinding, LibraryRule } from '@/lib/indicators/domain/import/library-finding';
import { CATEGORY_SHEET, INDICATOR_SHEET } from '@/lib/indicators/files/file-words';
import { FIELD_LABELS } from '@/lib/indicators/labels';

/** `{field}`, `{text}` … are filled from the finding. */
const WORDS: Readonly<Record<LibraryRule, string>> = {
  sheet_missing: `没有找到指标表：请把指标放在名为“${INDICATOR_SHEET}”的工作表中，第一行写列名。`,
  column_missing: '缺少“{field}”列，请在表头补上这一列。',
  column_repeated: '“{field}”列出现了两次，请只保留一列。',
  no_rows: '表头下面没有指标，请至少填写一条。',
  row_hidden: '第 {row} 行被隐藏或筛选掉了，请取消隐藏后再导入，以免漏看。',
  cell_merged: '“{field}”是合并单元格，请取消合并，每行各填各的。',
  cell_formula_error: '“{field}”是公式错误 {text}，请改成正确的内容。',
  cell_is_date: '“{field}”被 Excel 变成了日期 {text}，请把单元格设为文本后重新填写。',
  cell_is_logical: '“{field}”是逻辑值 {text}，请把单元格设为文本后重新填写。',
  cell_is_number: '“{field}”应是文字，现在是数字 {text}，开头的 0 可能已丢失，请把单元格设为文本后重新填写。',
  cell_required: '“{field}”没有填写，请补上。',
  cell_too_long: '“{field}”有 {length} 个字，最多 {limit} 个，请缩短。',
  code_signs: '“{field}”里有空格或标点“{text}”，只能用文字、数字、短横线、下划线和点。',
  code_repeated: '“{field}” {text} 与 {first} 重复，每条指标的代码必须不同。',
  category_unknown: `指标分类“{text}”不在现有分类中，请改为现有分类，或在“${CATEGORY_SHEET}”工作表中加上它。`,
  category_code_form: '分类编码“{text}”应是两位数字，例如 05。',
  category_repeated: '“{text}”在分类表中出现了两次，请只保留一行。',
  level1_unknown: '一级指标“{text}”认不出来，请填：成本指标、产出指标、效益指标或满意度指标。',
  level2_unknown: '二级指标“{text}”认不出来，请按指标体系填写，例如“数量指标”。',
  level_pair_illegal: '二级指标“{text}”不能放在这个一级指标下，请核对指标体系。',
  direction_unknown: '指标性质“{text}”认不出来，请填：≥、>、=、<、≤ 或“定性”。',
  accrual_unknown: '“{text}”认不出来，请填“累计”或“状态”。',
  unit_missing: '定量指标必须有度量单位，请补上，例如“个”“%”。',
  value_not_number: '定量指标的参考指标值应是数字，现在是“{text}”，请只填数字，单位写在“度量单位”列。',
  name_repeated: '同一分类、同一二级指标下已有同名指标“{text}”（{first}），请改名或删去一条。',
};

const FIELD_WORDS: Readonly<Record<string, string>> = FIELD_LABELS;

export function cellErrorOf(finding: LibraryFinding): CellError {
  const { sheet, cell, rule, params } = finding;
  return {
    sheet,
    cell,
    rule,
    message: WORDS[rule].replace(/\{(\w+)\}/g, (_, name: string) => paramText(params, name)),
  };
}

function paramText(params: LibraryFinding['params'], name: string): string {
  const value = String(params[name] ?? '');
  return name === 'field' ? (FIELD_WORDS[value] ?? value) : value;
}
