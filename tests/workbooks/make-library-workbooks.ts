/**
 * Writes the small library workbooks of should-pass and should-fail; run with `npx tsx` when a rule is added. A file in
 * should-fail is named library.<rule>.<sheet>-<cell>.xlsx after the one finding it must give.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { withFixedDates } from '@/lib/platform/workbook/zip-dates';

const HEADS = [
  ...['绩效指标代码', '指标分类', '一级指标', '二级指标', '三级指标', '度量单位'],
  ...['指标性质', '累计/状态', '参考指标值', '指标解释与计算方法', '数据来源与佐证资料', '来源'],
];
const FIRST = [
  '01-001',
  '会议类',
  '产出指标',
  '数量指标',
  '举办会议次数',
  '次',
  '≥',
  '累计',
  4,
  '实际召开的会议次数',
  '会议通知',
  '本县补充',
];
const SECOND = [
  '01-002',
  '会议类',
  '产出指标',
  '质量指标',
  '会议出勤率',
  '%',
  '≥',
  '状态',
  95,
  '实到人数占应到人数的比重',
  '签到表',
  '本县补充',
];
const CATEGORIES = [
  ['分类编码', '分类名称'],
  ['01', '会议类'],
];

type Cell = string | number | boolean | Date | null | ExcelJS.CellFormulaValue | ExcelJS.CellErrorValue;
type Rows = readonly (readonly Cell[])[];

interface Sample {
  readonly name: string;
  readonly indicators?: Rows;
  readonly categories?: Rows;
  readonly sheet?: string;
  readonly change?: (sheet: ExcelJS.Worksheet) => void;
}

/** The first row with some cells replaced, by column letter. */
function first(cells: Readonly<Record<string, Cell>>): Rows {
  const row = FIRST.map((value, index) => cells[String.fromCharCode(65 + index)] ?? value);
  return [HEADS, row.map((value) => (value === 'EMPTY' ? null : value)), SECOND];
}

function second(cells: Readonly<Record<string, Cell>>): Rows {
  return [HEADS, FIRST, SECOND.map((value, index) => cells[String.fromCharCode(65 + index)] ?? value)];
}

const FAIL: readonly Sample[] = [
  { name: 'sheet_missing.none-whole', sheet: 'Sheet1', indicators: [['别的表'], ['没有指标']] },
  { name: 'column_missing.indicators-whole', indicators: [HEADS.filter((head) => head !== '度量单位'), FIRST] },
  { name: 'column_repeated.indicators-M1', indicators: [[...HEADS, '计量单位'], FIRST] },
  { name: 'no_rows.indicators-whole', indicators: [HEADS] },
  {
    name: 'row_hidden.indicators-A3',
    change: (sheet) => {
      sheet.getRow(3).hidden = true;
    },
  },
  { name: 'cell_merged.indicators-L2', change: (sheet) => sheet.mergeCells('L2:M2') },
  { name: 'cell_formula_error.indicators-J2', indicators: first({ J: { error: '#REF!' } }) },
  {
    name: 'cell_formula_error.indicators-I2',
    indicators: first({ I: { formula: '1/0', result: { error: '#DIV/0!' } } }),
  },
  { name: 'cell_is_date.indicators-I2', indicators: first({ I: new Date('2025-05-04T00:00:00Z') }) },
  { name: 'cell_is_logical.indicators-L2', indicators: first({ L: true }) },
  { name: 'cell_is_number.indicators-A2', indicators: first({ A: 1001 }) },
  { name: 'cell_required.indicators-J2', indicators: first({ J: 'EMPTY' }) },
  { name: 'cell_too_long.indicators-A2', indicators: first({ A: '1'.repeat(31) }) },
  { name: 'cell_too_long.indicators-E2', indicators: first({ E: '名'.repeat(51) }) },
  { name: 'code_signs.indicators-A2', indicators: first({ A: '01/001' }) },
  { name: 'code_repeated.indicators-A3', indicators: second({ A: '01-001' }) },
  { name: 'category_unknown.indicators-B2', indicators: first({ B: '会务类' }) },
  {
    name: 'category_code_form.categories-A2',
    categories: [
      ['分类编码', '分类名称'],
      ['1', '会议类'],
    ],
  },
  { name: 'category_repeated.categories-B3', categories: [...CATEGORIES, ['02', '会议类']] },
  { name: 'category_repeated.categories-A3', categories: [...CATEGORIES, ['01', '培训类']] },
  { name: 'level1_unknown.indicators-C2', indicators: first({ C: '过程指标' }) },
  { name: 'level2_unknown.indicators-D2', indicators: first({ D: '规模指标' }) },
  { name: 'level_pair_illegal.indicators-D2', indicators: first({ C: '效益指标' }) },
  { name: 'direction_unknown.indicators-G2', indicators: first({ G: '约' }) },
  { name: 'accrual_unknown.indicators-H2', indicators: first({ H: '存量' }) },
  { name: 'unit_missing.indicators-F2', indicators: first({ F: 'EMPTY' }) },
  { name: 'value_not_number.indicators-I2', indicators: first({ I: '4次' }) },
  { name: 'name_repeated.indicators-E3', indicators: second({ D: '数量指标', E: '举办会议 次数（）' }) },
];

const PASS: readonly Sample[] = [
  { name: 'plain' },
  { name: 'sustainable_impact', indicators: first({ C: '效益指标', D: '可持续影响指标' }) },
  { name: 'cost_equal', indicators: first({ C: '成本指标', D: '经济成本指标', G: '=', F: '元/人' }) },
  { name: 'cost_under_output_2020', indicators: first({ D: '成本指标' }) },
  { name: 'qualitative_without_unit', indicators: first({ G: '定性', F: 'EMPTY', I: '绿色' }) },
  { name: 'full_width_direction', indicators: first({ G: '＞＝' }) },
  { name: 'spaces_around', indicators: first({ A: ' 01-001 ', E: '\u00a0举办会议次数\u3000' }) },
  { name: 'number_as_text', indicators: first({ I: '４.0' }) },
  { name: 'formula_with_result', indicators: first({ I: { formula: '2+2', result: 4 } }) },
  { name: 'title_above_head', indicators: [['自治区共性指标体系'], [null, '单位：见表'], ...first({})] },
  { name: 'further_columns', indicators: first({}).map((row, index) => [...row, index === 0 ? '备注' : '看一看']) },
  {
    name: 'percentage_cell',
    indicators: second({ I: 0.95 }),
    change: (sheet) => {
      sheet.getCell('I3').numFmt = '0.00%';
    },
  },
];

async function write(folder: string, sample: Sample): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  const sheet = workbook.addWorksheet(sample.sheet ?? '指标库');
  for (const row of sample.indicators ?? first({})) sheet.addRow([...row]);
  sample.change?.(sheet);
  const categories = workbook.addWorksheet('指标分类');
  for (const row of sample.categories ?? CATEGORIES) categories.addRow([...row]);
  const bytes = withFixedDates(Buffer.from(await workbook.xlsx.writeBuffer()));
  writeFileSync(`${folder}/library.${sample.name}.xlsx`, bytes);
}

for (const [folder, samples] of [
  ['tests/workbooks/should-fail', FAIL],
  ['tests/workbooks/should-pass', PASS],
] as const) {
  mkdirSync(folder, { recursive: true });
  for (const sample of samples) await write(folder, sample);
}
