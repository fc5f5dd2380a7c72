'use client';

import { useState } from 'react';
import { assignTasksAction } from '@/app/(workspace)/calendar/actions';
import { FormOutcome } from '@/components/forms/form-outcome';
import { type FormState, IDLE } from '@/components/forms/form-state';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { toast } from '@/components/ui/toast-channel';

export interface AssignButtonProps {
  entryId: string;
  version: number;
  title: string;
  dueOn: string;
  /** units that have no task yet */
  count: number;
  isAgain: boolean;
  /** why it cannot be assigned now */
  reasons: string[];
}

/** 布置: says how many units will be reached before it happens. */
export function AssignButton({ entryId, version, title, dueOn, count, isAgain, reasons }: AssignButtonProps) {
  const [state, setState] = useState<FormState>(IDLE);
  async function assign() {
    const outcome = await assignTasksAction({ id: entryId, expectedVersion: version });
    setState(outcome.status === 'done' ? IDLE : outcome);
    if (outcome.status === 'done') toast(outcome.message ?? '已布置。');
    return outcome.status === 'done';
  }
  return (
    <ConfirmDialog
      label={isAgain ? `补布置给 ${count} 个单位` : '布置给预算单位'}
      variant="primary"
      reasons={reasons}
      title={`布置“${title}”`}
      effect={`将给 ${count} 个单位各建 1 项任务，截止 ${dueOn}，并向这些单位的填报人和审核人发送消息。`}
      undo="布置后不能撤销；截止日期以后还可以改，改后会通知单位。"
      confirmLabel="布置"
      action={assign}
    >
      <FormOutcome state={state} />
    </ConfirmDialog>
  );
}
