'use client';

import { useEffect, useRef } from 'react';
import { Notice } from '@/components/ui/notice';
import { type Column, Table } from '@/components/ui/table';
import type { CellError } from '@/lib/core/errors';

const COLUMNS: Column<CellError>[] = [
  { key: 'place', head: '单元格', cell: (cell) => cell.cell || '整张表', className: 'whitespace-nowrap' },
  { key: 'sheet', head: '工作表', cell: (cell) => cell.sheet },
  { key: 'message', head: '问题与改法', cell: (cell) => cell.message, className: 'min-w-64' },
  { key: 'rule', head: '规则', cell: (cell) => <code className="text-ink-3 text-xs">{cell.rule}</code> },
];

/** One sentence for a file that cannot be read at all, else every bad cell. */
export function BadCells({ cells }: { cells: readonly CellError[] }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer takes the focus again
  useEffect(() => {
    box.current?.focus();
  }, [cells]);
  const [first] = cells;
  const isWholeFile = cells.length === 1 && first?.sheet === '';
  return (
    <div ref={box} tabIndex={-1} className="flex flex-col gap-3">
      {isWholeFile ? (
        <Notice tone="danger" live title={first.message}>
          文件没有导入，指标库没有变化。
        </Notice>
      ) : (
        <>
          <Notice tone="danger" live title={`有 ${cells.length} 处需要修改，文件没有导入`}>
            请按下表在文件里改好后重新选择。指标库没有变化。
          </Notice>
          <Table
            caption="需要修改的单元格"
            captionHidden
            columns={COLUMNS}
            rows={[...cells]}
            rowKey={(cell) => `${cell.sheet}!${cell.cell} ${cell.rule} ${cell.message}`}
            scroll="box"
          />
        </>
      )}
    </div>
  );
}
