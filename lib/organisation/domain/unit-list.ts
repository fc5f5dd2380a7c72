/**
 * Reads the unit list of a year (预算单位名单): clears each row, judges the list as a whole and names every bad cell.
 * The tree comes from the parent link, by code or by name; a code is text. Storing it is load-units.
 */
import type { CellError } from '@/lib/core/errors';

export const UNIT_LIST_SHEET = '单位名单';

/** One row as read, still text. */
export interface UnitListRow {
  /** row number in the file, the head is 1 */
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  /** 主管部门 by name or code; '' = its own department */
  readonly parent: string;
  /** 对口业务股室 by name; '' = not told */
  readonly division: string;
  readonly mark: string;
}

/** A unit the list names, judged good. */
export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parentCode: string | null;
  /** null = the list says nothing; what the bureau assigned before stays */
  readonly divisionName: string | null;
  readonly isFictional: boolean;
  readonly isFinanceBureau: boolean;
}

/** Column letters of the file the cells are named by; a column that is not in the file has none. */
export type UnitListColumns = Readonly<Partial<Record<Exclude<keyof UnitListRow, 'line'>, string>>>;

/** @source domain.md 3.1: 3 digits for a department, parent + 3 digits below it; leading zeros kept */
const CODE = /^(\d{3}|\d{6})$/;

/** The mark of made-up units in the demo list. */
const FICTIONAL = 'fictional';

/** The list judged: all units, or every error. */
export function judgeUnitList(
  rows: readonly UnitListRow[],
  columns: UnitListColumns,
  divisionNames: readonly string[],
): { readonly units: readonly ListedUnit[]; readonly errors: readonly CellError[] } {
  const cleaned = rows.map(clean);
  const parents = new Map(cleaned.flatMap((row) => [[row.code, row] as const, [row.name, row] as const]));
  const at = (row: UnitListRow, column: keyof UnitListColumns): string => `${columns[column] ?? ''}${row.line}`;
  const errors = cleaned.flatMap((row) =>
    [
      ...codeProblems(row, cleaned),
      ...nameProblems(row, cleaned),
      ...(row.kind === '' ? [problem('kind', 'U04', '单位类型为空，请填写，如“政府部门”“乡镇”。')] : []),
      ...parentProblems(row, parents),
      ...(row.division !== '' && !divisionNames.includes(row.division)
        ? [problem('division', 'U08', `没有名为“${row.division}”的业务股室，请改为已登记的股室名称。`)]
        : []),
    ].map(({ column, rule, message }) => ({ sheet: UNIT_LIST_SHEET, cell: at(row, column), rule, message })),
  );
  if (rows.length === 0) {
    errors.push({
      sheet: UNIT_LIST_SHEET,
      cell: '',
      rule: 'U01',
      message: '名单中没有单位，请从第 2 行起每行填一个单位。',
    });
  }
  return { units: errors.length > 0 ? [] : cleaned.map((row) => listed(row, parents)), errors };
}

interface CellProblem {
  readonly column: keyof UnitListColumns;
  readonly rule: string;
  readonly message: string;
}

function problem(column: keyof UnitListColumns, rule: string, message: string): CellProblem {
  return { column, rule, message };
}

function clean(row: UnitListRow): UnitListRow {
  const text = (value: string): string => value.normalize('NFC').trim();
  return {
    line: row.line,
    code: row.code.normalize('NFKC').trim(),
    name: text(row.name),
    kind: text(row.kind),
    parent: text(row.parent),
    division: text(row.division),
    mark: text(row.mark),
  };
}

function codeProblems(row: UnitListRow, all: readonly UnitListRow[]): readonly CellProblem[] {
  if (!CODE.test(row.code)) {
    const message = `单位编码应为 3 位或 6 位数字，现为“${row.code}”；以 0 开头的编码请把单元格设为文本后重填。`;
    return [problem('code', 'U02', message)];
  }
  const first = all.find((other) => other.code === row.code);
  return first !== undefined && first.line !== row.line
    ? [problem('code', 'U03', `单位编码 ${row.code} 与第 ${first.line} 行重复。`)]
    : [];
}

function nameProblems(row: UnitListRow, all: readonly UnitListRow[]): readonly CellProblem[] {
  if (row.name === '') return [problem('name', 'U05', '单位名称为空，请填写全称。')];
  if (row.name.length > 100) return [problem('name', 'U05', '单位名称超过 100 个字，请填写全称。')];
  const first = all.find((other) => other.name === row.name);
  return first !== undefined && first.line !== row.line
    ? [problem('name', 'U05', `单位名称与第 ${first.line} 行重复。`)]
    : [];
}

function parentProblems(row: UnitListRow, parents: ReadonlyMap<string, UnitListRow>): readonly CellProblem[] {
  if (row.parent === '') return [];
  const parent = parents.get(row.parent);
  if (parent === undefined) {
    return [problem('parent', 'U06', `名单中没有主管部门“${row.parent}”，请填写名单中的单位名称或编码。`)];
  }
  if (parent.line === row.line) return [problem('parent', 'U07', '主管部门不能是单位自己；一级预算单位请留空。')];
  return parent.parent === ''
    ? []
    : [problem('parent', 'U07', `“${parent.name}”自己有主管部门，不能再作主管部门；请填写一级预算单位。`)];
}

function listed(row: UnitListRow, parents: ReadonlyMap<string, UnitListRow>): ListedUnit {
  return {
    code: row.code,
    name: row.name,
    kind: row.kind,
    parentCode: parents.get(row.parent)?.code ?? null,
    divisionName: row.division === '' ? null : row.division,
    isFictional: row.mark === FICTIONAL,
    isFinanceBureau: row.parent === '' && /财政局$/.test(row.name),
  };
}
