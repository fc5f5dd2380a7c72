import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { RouteLink } from './route-link';
import { RowLinks } from './row-links';
import { VisuallyHidden } from './visually-hidden';

export interface ColumnSort {
  href: string;
  /** How the list is sorted by this column now, if it is. */
  direction?: 'ascending' | 'descending';
}

export interface Column<Row> {
  key: string;
  head: ReactNode;
  /** Said once, in the head. */
  unit?: string;
  /** A figure: aligned right, never broken. */
  figure?: boolean;
  /** null, undefined and '' show as —. */
  cell: (row: Row) => ReactNode;
  sum?: ReactNode;
  sort?: ColumnSort;
  className?: string;
}

export interface TableProps<Row> {
  /** Says what the table holds; shown unless hidden. */
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** The record a row opens; its link stands in the first column. */
  rowHref?: (row: Row) => string;
  /** First cell of the sum row; the sums are given by the columns. */
  sumLabel?: string;
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode;
  /** `box`: wide or long tables scroll in their own frame, head and first column stay. */
  scroll?: 'page' | 'box';
}

const FRAMES = {
  page: 'max-lg:overflow-x-auto max-lg:[--ledger-top:0px]',
  box: 'max-h-[calc(100dvh-12rem)] overflow-auto',
};

export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, sumLabel, empty, scroll = 'page' } = props;
  if (rows.length === 0 && empty) return empty;
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
      tabIndex={0}
      data-scroll={scroll}
      className={classNames('border-ink border-t bg-surface', FRAMES[scroll])}
    >
      <RowLinks>
        <table className="ledger">
          <caption className={captionHidden ? 'sr-only' : 'px-3 py-2 text-left font-semibold'}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeadCell key={column.key} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <BodyRow key={props.rowKey(row)} row={row} columns={columns} href={props.rowHref?.(row)} />
            ))}
          </tbody>
          {sumLabel && <SumRow label={sumLabel} columns={columns} />}
        </table>
      </RowLinks>
    </section>
  );
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { head, unit, figure, sort, className } = column;
  const words = (
    <>
      {head}
      {unit && <span className="ml-1 whitespace-nowrap font-normal text-ink-3 text-xs">{unit}</span>}
    </>
  );
  const arrow = sort?.direction === 'ascending' ? '↑' : sort?.direction === 'descending' ? '↓' : '↕';
  return (
    <th
      scope="col"
      data-figure={figure || undefined}
      aria-sort={sort ? (sort.direction ?? 'none') : undefined}
      className={className}
    >
      {sort ? (
        <RouteLink href={sort.href} replace scroll={false} className="hover:text-indigo hover:underline">
          {words}
          <span
            aria-hidden="true"
            className={classNames('ml-1 print:hidden', sort.direction ? 'text-indigo' : 'text-ink-3')}
          >
            {arrow}
          </span>
          <VisuallyHidden>（按此列排序）</VisuallyHidden>
        </RouteLink>
      ) : (
        words
      )}
    </th>
  );
}

function BodyRow<Row>({ row, columns, href }: { row: Row; columns: Column<Row>[]; href?: string }) {
  return (
    <tr data-linked={href ? true : undefined}>
      {columns.map((column, index) => {
        const content = column.cell(row);
        const shown = content === null || content === undefined || content === '' ? '—' : content;
        if (index > 0) {
          return (
            <td key={column.key} data-figure={column.figure || undefined} className={column.className}>
              {shown}
            </td>
          );
        }
        return (
          <th key={column.key} scope="row" data-figure={column.figure || undefined} className={column.className}>
            {href ? (
              <RouteLink href={href} data-row-link className="text-indigo hover:underline">
                {shown}
              </RouteLink>
            ) : (
              shown
            )}
          </th>
        );
      })}
    </tr>
  );
}

function SumRow<Row>({ label, columns }: { label: string; columns: Column<Row>[] }) {
  return (
    <tfoot>
      <tr>
        {columns.map((column, index) =>
          index === 0 ? (
            <th key={column.key} scope="row">
              {label}
            </th>
          ) : (
            <td key={column.key} data-figure={column.figure || undefined}>
              {column.sum}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}
