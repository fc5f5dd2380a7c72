/** What a list of projects can be asked, how a place in it is written down, and what a row shows. */
import { type Fen, yuanText } from '@/lib/core/money';
import type { BudgetBook, FundMark } from '@/lib/projects/domain/money-request';
import type { Continuity, ProjectCategory, ProjectKind, ProjectSubject } from '@/lib/projects/domain/project';

export const LIST_SORTS = ['unit', 'name', 'code', 'total'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

export const LIST_DIRECTIONS = ['ascending', 'descending'] as const;
export type ListDirection = (typeof LIST_DIRECTIONS)[number];

export interface ListFilter {
  readonly fiscalYear: number;
  readonly unitId: string | null;
  readonly subjectKind: ProjectSubject | null;
  readonly category: ProjectCategory | null;
  readonly kind: ProjectKind | null;
  readonly continuity: Continuity | null;
  readonly book: BudgetBook | null;
  /** every one must be found in name, code, unit or pinyin */
  readonly words: readonly string[];
  readonly sort: ListSort;
  readonly direction: ListDirection;
}

/** A place between rows: the page begins after it or ends before it. */
export interface ListPosition {
  readonly side: 'after' | 'before';
  /** sort key of the row beside the place */
  readonly key: string;
  readonly id: string;
}

export interface ProjectListRow {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly localCode: string | null;
  readonly subjectKind: ProjectSubject;
  readonly category: ProjectCategory;
  readonly kind: ProjectKind | null;
  readonly continuity: Continuity;
  readonly book: BudgetBook;
  readonly fundMarks: readonly FundMark[];
  /** @unit fen */
  readonly totalFen: Fen;
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly projectLeader: string;
  readonly termFrom: number;
  readonly termTo: number;
}

/** Written into the address as `key~id`; the key may hold any sign but is last cut at the last `~`. */
export function positionText(key: string, id: string): string {
  return `${key}~${id}`;
}

const POSITION = /^([\s\S]{0,200})~([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** Null for text that is no position in this order: the list then begins at its start. */
export function parsePosition(text: string, side: ListPosition['side'], sort: ListSort): ListPosition | null {
  const [, key, id] = POSITION.exec(text) ?? [];
  if (key === undefined || id === undefined) return null;
  return sort === 'total' && !/^\d{1,16}(\.\d{1,2})?$/.test(key) ? null : { side, key, id };
}

/** Sort key of a row, the same as the database orders by. Money is plain yuan. */
export function keyOfRow(row: ProjectListRow, sort: ListSort): string {
  if (sort === 'name') return row.name;
  if (sort === 'code') return row.code ?? row.localCode ?? '';
  return sort === 'unit' ? row.unitCode : yuanText(row.totalFen);
}

/** Search text as words: at most five, each at most 40 signs. */
export function searchWords(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(/[\s\p{Z},，、]+/u)
    .filter((word) => word !== '')
    .slice(0, 5)
    .map((word) => word.slice(0, 40));
}
