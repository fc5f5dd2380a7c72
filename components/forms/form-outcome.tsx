'use client';

import { Notice } from '@/components/ui/notice';
import { ErrorSummary } from './error-summary';
import type { FormState } from './form-state';

export interface FormOutcomeProps {
  state: FormState;
  /** Shown when the action itself says nothing. */
  doneMessage?: string;
}

/** One rendering of every answer an action can give; stands at the top of its form. */
export function FormOutcome({ state, doneMessage = '已办好。' }: FormOutcomeProps) {
  switch (state.status) {
    case 'idle':
      return null;
    case 'done':
      return <Notice tone="success" live title={state.message ?? doneMessage} />;
    case 'invalid':
      return (
        <ErrorSummary
          title={`有 ${state.errors.length} 处需要修改，已填内容都保留着`}
          occasion={state}
          entries={state.errors.map((error) => ({ message: error.message, place: error.field }))}
        />
      );
    case 'refused':
      return <ErrorSummary title="现在还不能办理，原因如下" occasion={state} entries={state.refusals} />;
    case 'conflict':
      return (
        <Notice tone="warn" live title={state.message}>
          您填写的内容还在本页。请先复制需要的部分，再刷新查看最新内容。
        </Notice>
      );
    case 'forbidden':
    case 'signed_out':
      return <Notice tone="danger" live title={state.message} />;
    case 'failed':
      return (
        <Notice tone="danger" live title={state.message}>
          您填写的内容还在本页，可以再试一次。
        </Notice>
      );
  }
}
