import { classNames } from './class-names';
import type { FlowStep, StepState } from './flow-steps';

const LOOKS: Record<StepState, string> = {
  done: 'border-green text-green',
  current: 'border-indigo font-semibold text-indigo',
  returned: 'border-vermilion text-vermilion',
  waiting: 'border-rule text-ink-3',
  skipped: 'border-rule text-ink-3 line-through',
};

const WORDS: Record<StepState, string> = {
  done: '已办',
  current: '正在办',
  returned: '退回',
  waiting: '未到',
  skipped: '不经过',
};

/** The same steps in one line, for the head of a record. */
export function FlowBar({ label, steps }: { label: string; steps: Pick<FlowStep, 'id' | 'title' | 'state'>[] }) {
  return (
    <ol aria-label={label} className="flex flex-wrap gap-x-1 gap-y-2">
      {steps.map((step, index) => (
        <li
          key={step.id}
          aria-current={step.state === 'current' ? 'step' : undefined}
          className={classNames('min-w-24 flex-1 border-t-3 pt-1 text-sm', LOOKS[step.state])}
        >
          <span className="block whitespace-nowrap">
            {index + 1} {step.title}
          </span>
          <span className="block whitespace-nowrap font-normal text-ink-3 text-xs">{WORDS[step.state]}</span>
        </li>
      ))}
    </ol>
  );
}
