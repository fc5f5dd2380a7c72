'use client';

import { FormOutcome } from '@/components/forms/form-outcome';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/web/form-state';

/** Everything but success, which each step shows in its own way. */
export function ImportOutcome({ state }: { state: FormState<unknown> }) {
  if (state.status === 'done') return null;
  if (state.status === 'conflict') {
    return (
      <Notice tone="warn" live title="没有导入：看过差异之后，指标库或文件又有了变化">
        请重新点“检查并查看差异”，核对最新的差异后再确认。
      </Notice>
    );
  }
  return <FormOutcome state={state} />;
}
