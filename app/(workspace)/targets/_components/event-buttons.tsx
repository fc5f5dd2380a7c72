'use client';

import { ConfirmAction } from '@/components/forms/confirm-action';
import type { FormState } from '@/components/forms/form-state';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import type { TargetEvent } from '@/lib/targets/domain/machine';
import type { TargetLine } from '@/lib/targets/domain/types';
import { EVENT_LABELS } from '@/lib/targets/labels';
import { refusalWords } from '@/lib/targets/labels-refusals';
import type { EventChoice } from '@/lib/targets/policy';
import { TEXT_LIMITS } from '@/lib/targets/text-limits';
import { conveneReviewAction, endorseTargetAction, forwardTargetAction, withdrawTargetAction } from '../actions';
import { ReturnDialog } from './return-dialog';

type PlainEvent = 'withdraw' | 'endorse' | 'forward' | 'convene';

interface Wording {
  readonly title: string;
  readonly effect: string;
  readonly undo: string;
  readonly done: string;
  readonly run: (input: unknown) => Promise<FormState>;
}

const WORDING: Readonly<Record<PlainEvent, Wording>> = {
  withdraw: {
    title: '撤回这份目标',
    effect: '目标回到您手里继续填报，已经提交的版本仍留在历史里。',
    undo: '撤回后可以再次提交。财政受理后就不能撤回了。',
    done: '已撤回，可以继续修改。',
    run: withdrawTargetAction,
  },
  endorse: {
    title: '单位审核同意',
    effect: '您代表本单位同意这份目标，目标送下一步审核。这是本单位的意见，不是财政部门的决定。',
    undo: '同意后不能收回；需要改动时请经办人撤回。',
    done: '已同意，送下一步审核。',
    run: endorseTargetAction,
  },
  forward: {
    title: '主管部门审核同意',
    effect: '您代表主管部门同意这份目标，送财政部门受理。',
    undo: '同意后不能收回；需要改动时请经办人撤回。',
    done: '已同意，送财政部门受理。',
    run: forwardTargetAction,
  },
  convene: {
    title: '受理并开始三方会审',
    effect: '预算单位、财政部门、第三方机构同时收到会审任务，填报单位不能再撤回。',
    undo: '开始后只能会审通过或退回。',
    done: '已开始三方会审。',
    run: conveneReviewAction,
  },
};

export interface EventButtonsProps {
  readonly id: string;
  readonly version: number;
  readonly choices: readonly EventChoice[];
  readonly lines: readonly Pick<TargetLine, 'id' | 'name'>[];
}

/** The steps this person may take now, each asked once; what stands against it is said beside the button. */
export function EventButtons({ id, version, choices, lines }: EventButtonsProps) {
  const plain = choices.filter((choice): choice is EventChoice & { event: PlainEvent } => isPlain(choice.event));
  const canReturn = choices.some((choice) => choice.event === 'return');
  if (plain.length === 0 && !canReturn) return null;
  return (
    <div data-print="hide" className="flex flex-wrap items-start gap-2">
      {plain.map(({ event, refusals }) => {
        const words = WORDING[event];
        return (
          <ConfirmAction
            key={event}
            label={EVENT_LABELS[event]}
            variant={event === 'withdraw' ? 'secondary' : 'primary'}
            reasons={refusals.map(refusalWords)}
            title={words.title}
            effect={words.effect}
            undo={words.undo}
            confirmLabel={EVENT_LABELS[event]}
            doneMessage={words.done}
            action={(_state, form) => words.run({ id, expectedVersion: version, note: String(form.get('note') ?? '') })}
          >
            <Field label="意见" name="note" hint="可不填">
              {(control) => <Textarea {...control} rows={2} limit={TEXT_LIMITS.note} />}
            </Field>
          </ConfirmAction>
        );
      })}
      {canReturn && <ReturnDialog id={id} version={version} lines={lines} proposals={[]} />}
    </div>
  );
}

function isPlain(event: TargetEvent): event is PlainEvent {
  return event === 'withdraw' || event === 'endorse' || event === 'forward' || event === 'convene';
}
