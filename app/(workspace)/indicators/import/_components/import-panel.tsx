'use client';

import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/control-class';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { RouteLink } from '@/components/ui/route-link';
import { BadCells } from './bad-cells';
import { ImportOutcome } from './import-outcome';
import { PreviewPanel } from './preview-panel';
import { type ImportAction, type PreviewAction, useLibraryImport } from './use-library-import';

export interface ImportPanelProps {
  /** year the edition is used from, to begin with */
  fiscalYear: number;
  preview: PreviewAction;
  bringIn: ImportAction;
}

export function ImportPanel({ fiscalYear, preview, bringIn }: ImportPanelProps) {
  const work = useLibraryImport(preview, bringIn);
  const shown = work.preview;
  const answer = work.previewed.status === 'done' ? work.previewed.data : undefined;
  return (
    <div className="flex flex-col gap-4">
      <form
        className="flex flex-wrap items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          work.look();
        }}
      >
        <Field
          label="指标库文件"
          name="file"
          required
          hint="Excel（.xlsx）、CSV 或本系统导出的 JSON，不超过 10 MB。先看差异，确认后才生效。"
          className="w-full max-w-140"
        >
          {({ required: _, 'data-unit': __, ...control }) => (
            <input
              {...control}
              type="file"
              accept=".xlsx,.csv,.json"
              onChange={(event) => work.choose(event.currentTarget.files?.[0] ?? null)}
              className={controlClass}
            />
          )}
        </Field>
        <Button
          type="submit"
          className="mt-6"
          variant={shown ? 'secondary' : 'primary'}
          pending={work.isPending && !shown}
        >
          检查并查看差异
        </Button>
      </form>
      <ImportOutcome state={work.previewed} />
      {answer?.kind === 'rejected' && <BadCells cells={answer.cells} />}
      <ImportOutcome state={work.imported} />
      {work.imported.status === 'done' && (
        <Notice
          tone="success"
          live
          title={
            work.imported.data?.isNewEdition
              ? `第 ${work.imported.data.number} 版已生效`
              : '与现行指标库完全一致，没有产生新版本'
          }
        >
          <RouteLink href="/indicators" className="text-indigo underline">
            查看指标库
          </RouteLink>
        </Notice>
      )}
      {shown && (
        <PreviewPanel
          preview={shown}
          fiscalYear={fiscalYear}
          isPending={work.isPending}
          answer={work.imported}
          onConfirm={work.confirm}
        />
      )}
    </div>
  );
}
