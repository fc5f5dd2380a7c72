'use client';

import { useState, useTransition } from 'react';
import { v7 as newId } from 'uuid';
import { FormOutcome } from '@/components/forms/form-outcome';
import { type FormState, IDLE } from '@/components/forms/form-state';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { PARTY_LABELS } from '@/lib/targets/labels';
import { giveLineOpinionsAction } from '../../../actions';
import type { ReviewRoomProps } from './review-parts';

/** Indicators a party misses: those proposed so far, and a field for one more. */
export function Additions({ targetId, round, party, isOpen, opinions }: ReviewRoomProps) {
  const [isAdding, setAdding] = useState(false);
  const [answer, setAnswer] = useState<FormState>(IDLE);
  const [isPending, start] = useTransition();
  const proposed = opinions.filter((opinion) => opinion.verdict === 'add');
  if (proposed.length === 0 && !(isOpen && party)) return null;

  function send(form: FormData) {
    start(async () => {
      const result = await giveLineOpinionsAction({
        id: targetId,
        round,
        party,
        opinions: [
          {
            lineId: newId(),
            verdict: 'add',
            aspect: 'completeness',
            reasonCode: 'missing',
            text: String(form.get('text') ?? '').trim(),
            suggestedValue: String(form.get('suggestedValue') ?? '').trim(),
            isTraced: false,
          },
        ],
      });
      setAnswer(result.status === 'done' ? IDLE : result);
      if (result.status === 'done') setAdding(false);
    });
  }

  return (
    <div className="mt-3 text-sm">
      {proposed.map((opinion) => (
        <p key={opinion.lineId} className="py-1 text-vermilion">
          ■ {PARTY_LABELS[opinion.party]}建议新增“{opinion.suggestedValue}”：{opinion.text}
        </p>
      ))}
      {isOpen && party && !isAdding && (
        <Button variant="quiet" size="small" onClick={() => setAdding(true)}>
          建议新增指标
        </Button>
      )}
      {isAdding && (
        <form
          className="grid gap-3 border-indigo border-l-2 bg-paper p-3 sm:grid-cols-2"
          onSubmit={(event) => {
            event.preventDefault();
            send(new FormData(event.currentTarget));
          }}
        >
          <FormOutcome state={answer} />
          <Field label="建议的指标和指标值" name="suggestedValue" id="field-added-value" required>
            {(control) => <TextInput {...control} />}
          </Field>
          <Field label="为什么需要" name="text" id="field-added-text" required>
            {(control) => <TextInput {...control} />}
          </Field>
          <div className="flex gap-2 sm:col-span-2 sm:justify-end">
            <Button size="small" onClick={() => setAdding(false)}>
              不加了
            </Button>
            <Button type="submit" size="small" variant="primary" pending={isPending}>
              提出
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
