'use client';

import { useState } from 'react';
import { remindUnitsAction } from '@/app/(workspace)/calendar/actions';
import { FormOutcome } from '@/components/forms/form-outcome';
import { type FormState, IDLE } from '@/components/forms/form-state';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { toast } from '@/components/ui/toast-channel';

export interface RemindButtonProps {
  entryId: string;
  title: string;
  /** units that have not filed */
  count: number;
}

/** 催报: asks once, then says how many people got the message. */
export function RemindButton({ entryId, title, count }: RemindButtonProps) {
  const [state, setState] = useState<FormState>(IDLE);
  async function remind() {
    const outcome = await remindUnitsAction({ id: entryId });
    setState(outcome.status === 'done' ? IDLE : outcome);
    if (outcome.status === 'done') toast(outcome.message ?? '已催报。');
    return outcome.status === 'done';
  }
  return (
    <ConfirmDialog
      label="发催报消息"
      size="small"
      title={`催报“${title}”`}
      effect={`将向还没有报送的 ${count} 个单位的填报人和审核人各发一条站内消息。`}
      undo="消息发出后不能撤回；同一天再次催报不会重复发送。"
      confirmLabel="发送"
      action={remind}
    >
      <FormOutcome state={state} />
    </ConfirmDialog>
  );
}
