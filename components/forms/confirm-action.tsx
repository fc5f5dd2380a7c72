'use client';

import { useState } from 'react';
import { ConfirmDialog, type ConfirmDialogProps } from '@/components/ui/confirm-dialog';
import { toast } from '@/components/ui/toast-channel';
import type { FormAction } from './action-form';
import { FormOutcome } from './form-outcome';
import { type FormState, IDLE } from './form-state';

export interface ConfirmActionProps extends Omit<ConfirmDialogProps, 'action' | 'outcome'> {
  action: FormAction;
  doneMessage: string;
}

/** Asks once, then does it: success closes the dialog and is said; every other answer is shown in the dialog. */
export function ConfirmAction({ action, doneMessage, ...dialog }: ConfirmActionProps) {
  const [state, setState] = useState<FormState>(IDLE);
  async function decide(form: FormData): Promise<boolean> {
    const answer = await action(IDLE, form);
    const done = answer.status === 'done';
    setState(done ? IDLE : answer);
    if (done) toast(answer.message ?? doneMessage);
    return done;
  }
  return <ConfirmDialog {...dialog} action={decide} outcome={<FormOutcome state={state} />} />;
}
