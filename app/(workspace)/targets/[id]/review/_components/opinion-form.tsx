'use client';

import { useState, useTransition } from 'react';
import { FormOutcome } from '@/components/forms/form-outcome';
import { type FormState, IDLE } from '@/components/forms/form-state';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';
import type { OpinionView } from '@/lib/targets/domain/flow';
import { LINE_VERDICTS, REASON_CODES, REVIEW_ASPECTS, type ReviewParty } from '@/lib/targets/domain/review';
import { ASPECT_LABELS, PARTY_LABELS, REASON_LABELS, VERDICT_LABELS } from '@/lib/targets/labels';
import { TEXT_LIMITS } from '@/lib/targets/text-limits';
import { giveLineOpinionsAction } from '../../../actions';
import type { LineDossierProps } from './review-parts';

const VERDICTS = LINE_VERDICTS.filter((verdict) => verdict !== 'add');

export interface OpinionFormProps extends LineDossierProps {
  readonly party: ReviewParty;
  readonly given: OpinionView | undefined;
}

/** One party's word on one line; an objection asks for aspect, reason and how to mend it. */
export function OpinionForm({ targetId, round, party, line, given, onDone }: OpinionFormProps) {
  const [verdict, setVerdict] = useState<string>(given?.verdict ?? 'agree');
  const [answer, setAnswer] = useState<FormState>(IDLE);
  const [isPending, start] = useTransition();
  const objects = verdict !== 'agree';

  function send(form: FormData) {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    start(async () => {
      const result = await giveLineOpinionsAction({
        id: targetId,
        round,
        party,
        opinions: [
          {
            lineId: line.id,
            verdict,
            aspect: objects ? text('aspect') : null,
            reasonCode: objects ? text('reasonCode') : null,
            text: text('text'),
            suggestedValue: objects ? text('suggestedValue') : '',
            isTraced: form.get('isTraced') !== null,
          },
        ],
      });
      setAnswer(result.status === 'done' ? IDLE : result);
      if (result.status === 'done') onDone?.();
    });
  }

  return (
    <form
      className="flex flex-col gap-3 border-indigo border-l-2 bg-paper p-3"
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget));
      }}
    >
      <FormOutcome state={answer} />
      <RadioGroup
        legend={`${PARTY_LABELS[party]}对这一条的意见`}
        name="verdict"
        inline
        value={verdict}
        onValueChange={setVerdict}
        options={VERDICTS.map((value) => ({ value, label: VERDICT_LABELS[value] }))}
      />
      {objects && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label="角度" name="aspect">
            {(control) => (
              <Select
                {...control}
                defaultValue={given?.aspect ?? 'appropriateness'}
                options={REVIEW_ASPECTS.map((value) => ({ value, label: ASPECT_LABELS[value] }))}
              />
            )}
          </Field>
          <Field label="理由" name="reasonCode">
            {(control) => (
              <Select
                {...control}
                defaultValue={given?.reasonCode ?? 'not_quantified'}
                options={REASON_CODES.map((value) => ({ value, label: REASON_LABELS[value] }))}
              />
            )}
          </Field>
          {verdict === 'modify' && (
            <Field label="建议值" name="suggestedValue" unit={line.unit || undefined}>
              {(control) => <TextInput {...control} defaultValue={given?.suggestedValue} />}
            </Field>
          )}
        </div>
      )}
      <Field label={objects ? '怎样改' : '补充意见'} name="text" required={objects}>
        {(control) => <Textarea {...control} rows={2} limit={TEXT_LIMITS.long} defaultValue={given?.text} />}
      </Field>
      {party === 'finance' && (
        <Checkbox name="isTraced" defaultChecked={given?.isTraced} label="已核对：能对应到三定方案或实施方案" />
      )}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" pending={isPending}>
          {onDone ? '保存，看下一条' : '保存'}
        </Button>
      </div>
    </form>
  );
}
