import { describe, expect, test } from 'vitest';
import { type Fen, fen } from '@/lib/core/money';
import { type ListColumn, type ListWorkbook, writeListWorkbook } from '@/lib/platform/workbook/list-workbook';
import { readXlsx } from '@/lib/platform/workbook/read-xlsx';

interface Row {
  readonly name: string;
  readonly lines: number;
  readonly amount: Fen | null;
}

const COLUMNS: readonly ListColumn<Row>[] = [
  { head: '项目名称', kind: 'text', of: (row) => row.name },
  { head: '指标', unit: '条', kind: 'count', of: (row) => row.lines, isSummed: true },
  { head: '资金总额', kind: 'money', of: (row) => row.amount, isSummed: true },
];

const LIST: ListWorkbook<Row> = {
  title: '绩效目标',
  columns: COLUMNS,
  rows: [
    { name: '=HYPERLINK("x")', lines: 9, amount: fen(1_234_567_890) },
    { name: '乙', lines: 8, amount: null },
    { name: '丙', lines: 1, amount: fen(5_000) },
  ],
  moneyUnit: 'wan',
  notes: [['筛选', '全部']],
};

async function textsOf(list: ListWorkbook<Row>): Promise<string[][]> {
  const [sheet] = await readXlsx(await writeListWorkbook(list));
  return sheet?.rows.map((row) => row.cells.map((cell) => `${cell.kind}:${cell.text}`)) ?? [];
}

describe('列表导出', () => {
  test('units in the heads, typed cells, money summed in fen and rounded once', async () => {
    expect(await textsOf(LIST)).toEqual([
      ['text:项目名称', 'text:指标（条）', 'text:资金总额（万元）'],
      ['text:\'=HYPERLINK("x")', 'number:9', 'number:1234.57'],
      ['text:乙', 'number:8'],
      ['text:丙', 'number:1', 'number:0.01'],
      ['text:合计', 'number:18', 'number:1234.57'],
    ]);
  });

  test('in yuan to the fen', async () => {
    expect((await textsOf({ ...LIST, moneyUnit: 'yuan' })).at(-1)).toEqual([
      'text:合计',
      'number:18',
      'number:12345728.9',
    ]);
  });

  test('the same list is the same file', async () => {
    const [a, b] = [await writeListWorkbook(LIST), await writeListWorkbook(LIST)];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
  });
});
