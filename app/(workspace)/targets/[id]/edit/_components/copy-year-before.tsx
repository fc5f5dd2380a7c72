import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { copiesOf, type EditorStep } from '@/lib/targets/domain/form-editing';
import type { TargetForm, TargetLine } from '@/lib/targets/domain/types';

export interface CopyYearBeforeProps {
  readonly yearBefore: { readonly year: number; readonly lines: readonly TargetLine[] };
  readonly form: TargetForm;
  readonly step: (step: EditorStep) => void;
}

/** Offers last year's indicators; every copied line is confirmed or changed before it can be submitted. */
export function CopyYearBefore({ yearBefore, form, step }: CopyYearBeforeProps) {
  const lines = copiesOf(yearBefore.lines, form, yearBefore.year, () => newId());
  if (lines.length === 0) return null;
  return (
    <p className="mb-3 flex flex-wrap items-center gap-3 border-rule border-b pb-3 text-sm">
      这个项目 {yearBefore.year} 年报送过 {yearBefore.lines.length} 条指标，可以照抄过来再逐条核对。
      <Button type="button" size="small" variant="secondary" onClick={() => step({ kind: 'lines_copied', lines })}>
        照抄上年 {lines.length} 条
      </Button>
    </p>
  );
}
