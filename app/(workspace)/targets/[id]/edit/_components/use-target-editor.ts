'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { SaveAnswer } from '@/components/forms/autosaver';
import { useAutosave } from '@/components/forms/use-autosave';
import { type EditorStep, editorStep } from '@/lib/targets/domain/form-editing';
import type { TargetForm } from '@/lib/targets/domain/types';
import type { FormState } from '@/lib/web/form-state';
import { saveTargetAction, submitTargetAction } from '../../../actions';
import { dropBackup, keepBackup } from './draft-backup';
import { messagesOf } from './form-messages';

export interface TargetEditing {
  readonly form: TargetForm;
  readonly step: (step: EditorStep) => void;
  readonly saving: ReturnType<typeof useAutosave<TargetForm>>;
  /** what the last submission answered */
  readonly outcome: FormState;
  readonly isSubmitting: boolean;
  readonly submit: (note: string) => Promise<void>;
}

/** One clerk editing one target: autosave one at a time, then submission on the version last saved. */
export function useTargetEditor(targetId: string, initial: TargetForm, initialVersion: number): TargetEditing {
  const router = useRouter();
  const [form, apply] = useReducer(editorStep, initial);
  const [outcome, setOutcome] = useState<FormState>({ status: 'idle' });
  const [isSubmitting, setSubmitting] = useState(false);
  const version = useRef(initialVersion);
  const saved = useRef(initial);

  const save = useCallback(
    async (value: TargetForm): Promise<SaveAnswer> => {
      const answer = await saveTargetAction({ id: targetId, expectedVersion: version.current, form: value });
      if (answer.status !== 'done' || !answer.data) {
        keepBackup(targetId, value);
        return { ok: false, message: messagesOf(answer).join('；') };
      }
      version.current = answer.data.version;
      saved.current = value;
      dropBackup(targetId);
      return { ok: true, savedAt: timeOf(answer.data.savedAt) };
    },
    [targetId],
  );
  const saving = useAutosave(save);

  const { change, flush } = saving;
  useEffect(() => {
    if (form !== saved.current) change(form);
  }, [form, change]);

  const submit = useCallback(
    async (note: string) => {
      setSubmitting(true);
      await flush();
      const answer = await submitTargetAction({ id: targetId, expectedVersion: version.current, note });
      setOutcome(answer);
      if (answer.status === 'done' && answer.data) router.push(`/receipts/${answer.data.receiptId}`);
      else setSubmitting(false);
    },
    [flush, router, targetId],
  );

  return { form, step: apply, saving, outcome, isSubmitting, submit };
}

/** Clock time of a saving as the clerk reads it. */
export function timeOf(instant: string): string {
  return new Intl.DateTimeFormat('zh-CN', { timeStyle: 'medium', timeZone: 'Asia/Shanghai', hour12: false }).format(
    new Date(instant),
  );
}
