'use client';

import { ConfirmAction } from '@/components/forms/confirm-action';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { StickyBar } from '@/components/ui/sticky-bar';
import { Textarea } from '@/components/ui/textarea';
import type { OpinionView } from '@/lib/targets/domain/flow';
import { PARTY_CONCLUSIONS, type ReviewParty } from '@/lib/targets/domain/review';
import type { TargetLine } from '@/lib/targets/domain/types';
import { CONCLUSION_LABELS, PARTY_LABELS } from '@/lib/targets/labels';
import { refusalWords } from '@/lib/targets/labels-refusals';
import type { EventChoice } from '@/lib/targets/policy';
import { TEXT_LIMITS } from '@/lib/targets/text-limits';
import { ReturnDialog } from '../../../_components/return-dialog';
import { passTargetAction, signPartyOpinionAction } from '../../../actions';

export interface DecisionBarProps {
  readonly id: string;
  readonly version: number;
  readonly round: number;
  readonly party: ReviewParty | null;
  readonly choices: readonly EventChoice[];
  readonly lines: readonly TargetLine[];
  readonly opinions: readonly OpinionView[];
}

/** At the foot: a party signs; finance decides. What stands against it is said beside the button. */
export function DecisionBar({ id, version, round, party, choices, lines, opinions }: DecisionBarProps) {
  const pass = choices.find((choice) => choice.event === 'pass');
  const canReturn = choices.some((choice) => choice.event === 'return');
  if (!party && !pass && !canReturn) return null;
  const silent = party
    ? lines.length - opinions.filter((opinion) => opinion.party === party && opinion.verdict !== 'add').length
    : 0;
  const blocking = (pass?.refusals ?? []).filter((refusal) => refusal.code !== 'override_needs_reason');
  return (
    <StickyBar note={pass && blocking.length === 0 ? '三方意见齐全，可以决定' : undefined}>
      {party && (
        <ConfirmAction
          label={`签署${PARTY_LABELS[party]}意见`}
          variant="primary"
          reasons={silent > 0 ? [`还有 ${silent} 条没有发表意见`] : []}
          title={`签署${PARTY_LABELS[party]}意见`}
          effect="签署后，本方在这一轮的逐条意见和总体意见就固定下来。"
          undo="签署后不能修改；目标被退回再报时，会有新一轮会审。"
          confirmLabel="签署"
          doneMessage="已签署。"
          action={(_state, form) =>
            signPartyOpinionAction({
              id,
              round,
              party,
              conclusion: form.get('conclusion'),
              text: String(form.get('text') ?? ''),
            })
          }
        >
          <RadioGroup
            legend="总体意见"
            name="conclusion"
            defaultValue="agree"
            options={PARTY_CONCLUSIONS.map((value) => ({ value, label: CONCLUSION_LABELS[value] }))}
          />
          <Field label="说明" name="text" id="field-signature-text">
            {(control) => <Textarea {...control} rows={2} limit={TEXT_LIMITS.note} />}
          </Field>
        </ConfirmAction>
      )}
      {canReturn && <ReturnDialog id={id} version={version} lines={lines} proposals={proposalsOf(opinions)} />}
      {pass && (
        <ConfirmAction
          label="会审通过"
          variant="primary"
          reasons={blocking.map(refusalWords)}
          title="会审通过"
          effect="目标定稿，这一版从此不能修改，送预算安排。"
          undo="通过后不能收回；以后只能按程序调整。"
          confirmLabel="通过"
          doneMessage="已通过三方会审。"
          action={(_state, form) =>
            passTargetAction({ id, expectedVersion: version, note: String(form.get('note') ?? '') })
          }
        >
          <Field
            label="决定说明"
            name="note"
            hint={
              pass.refusals.some((refusal) => refusal.code === 'override_needs_reason')
                ? '第三方机构有不同意见，必须写明不采纳的理由'
                : '可不填'
            }
          >
            {(control) => <Textarea {...control} rows={3} limit={TEXT_LIMITS.note} />}
          </Field>
        </ConfirmAction>
      )}
    </StickyBar>
  );
}

/** What finance wants changed, as the return's first filling. */
function proposalsOf(opinions: readonly OpinionView[]) {
  return opinions
    .filter((opinion) => opinion.party === 'finance' && opinion.verdict !== 'agree')
    .map((opinion) => ({
      place: opinion.verdict === 'add' ? ('lines' as const) : ('line' as const),
      lineId: opinion.verdict === 'add' ? null : opinion.lineId,
      reasonCode: opinion.reasonCode ?? ('other' as const),
      text: [opinion.text, opinion.suggestedValue && `建议值 ${opinion.suggestedValue}`].filter(Boolean).join('；'),
    }));
}
