/** A unit list as CSV text -> rows that remember their line; heads in Chinese or as in the list we carry. */
import { parse } from 'csv-parse/sync';
import { type CellError, ImportRejected } from '@/lib/core/errors';
import { UNIT_LIST_SHEET, type UnitListColumns, type UnitListRow } from '@/lib/organisation/domain/unit-list';

const HEADS: Readonly<Record<keyof UnitListColumns, readonly string[]>> = {
  code: ['code', '单位编码', '编码'],
  name: ['name', '单位名称', '名称'],
  kind: ['kind', '单位类型', '类型'],
  parent: ['parent_department', '主管部门'],
  division: ['division', '对口业务股室', '对口股室'],
  mark: ['mark', '标记'],
};

const REQUIRED = ['code', 'name', 'kind', 'parent'] as const;

/** @throws ImportRejected when the text is no CSV or a required head is missing */
export function readUnitListCsv(text: string): { rows: readonly UnitListRow[]; columns: UnitListColumns } {
  const [head = [], ...body] = cellsOf(text);
  const indexOf = (column: keyof UnitListColumns): number =>
    head.findIndex((title) => HEADS[column].includes(title.trim()));
  const missing = REQUIRED.filter((column) => indexOf(column) < 0);
  if (missing.length > 0) throw new ImportRejected(missing.map(missingHead));
  const valueIn = (cells: readonly string[], column: keyof UnitListColumns): string => cells[indexOf(column)] ?? '';
  const rows = body.map((cells, index) => ({
    line: index + 2,
    code: valueIn(cells, 'code'),
    name: valueIn(cells, 'name'),
    kind: valueIn(cells, 'kind'),
    parent: valueIn(cells, 'parent'),
    division: valueIn(cells, 'division'),
    mark: valueIn(cells, 'mark'),
  }));
  return {
    rows: rows.filter((row) => Object.values(row).some((value) => typeof value === 'string' && value.trim())),
    columns: lettersOf(indexOf),
  };
}

function cellsOf(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { bom: true, relax_column_count: true });
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? `第 ${String(error.lines)} 行附近` : '';
    throw new ImportRejected([
      {
        sheet: UNIT_LIST_SHEET,
        cell: '',
        rule: 'U00',
        message: `文件不是完整的 CSV${line}，请在表格软件中另存为“CSV UTF-8”。`,
      },
    ]);
  }
}

function missingHead(column: (typeof REQUIRED)[number]): CellError {
  const title = HEADS[column][1] ?? column;
  return { sheet: UNIT_LIST_SHEET, cell: '1', rule: 'U00', message: `第 1 行缺少“${title}”列，请补上表头。` };
}

function lettersOf(indexOf: (column: keyof UnitListColumns) => number): UnitListColumns {
  const letter = (column: keyof UnitListColumns): string | undefined => {
    const index = indexOf(column);
    return index < 0 ? undefined : String.fromCharCode(65 + index);
  };
  return {
    code: letter('code'),
    name: letter('name'),
    kind: letter('kind'),
    parent: letter('parent'),
    division: letter('division'),
    mark: letter('mark'),
  };
}
