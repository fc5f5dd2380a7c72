import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type StepState = 'done' | 'current' | 'returned' | 'waiting' | 'skipped';

export interface FlowStep {
  id: string;
  title: string;
  state: StepState;
  /** Person and seat, or the seat it waits for. */
  who?: string;
  /** Already written out: 2025-05-20 14:05. */
  at?: string;
  opinion?: ReactNode;
  /** Days left, overdue, time spent. */
  note?: ReactNode;
}

const STATES: Record<StepState, { shape: string; word: string; colour: string }> = {
  done: { shape: '●', word: '已办', colour: 'text-green' },
  current: { shape: '◉', word: '正在办', colour: 'text-indigo' },
  returned: { shape: '■', word: '退回', colour: 'text-vermilion' },
  waiting: { shape: '○', word: '未到', colour: 'text-ink-3' },
  skipped: { shape: '－', word: '不经过', colour: 'text-ink-3' },
};

/** 流程图 as an ordered list: each step with its state, person, date and opinion. */
export function FlowSteps({ label, steps }: { label: string; steps: FlowStep[] }) {
  return (
    <ol aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          aria-current={step.state === 'current' ? 'step' : undefined}
          className="group grid grid-cols-[1rem_minmax(0,1fr)] gap-x-3"
        >
          <span aria-hidden="true" className="flex flex-col items-center">
            <span className={classNames('text-sm leading-5.5', STATES[step.state].colour)}>
              {STATES[step.state].shape}
            </span>
            <span className="w-px flex-1 bg-rule group-last:hidden" />
          </span>
          <StepBody step={step} />
        </li>
      ))}
    </ol>
  );
}

function StepBody({ step }: { step: FlowStep }) {
  const state = STATES[step.state];
  return (
    <div className="pb-4 group-last:pb-0">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className={step.state === 'current' ? 'font-semibold' : undefined}>{step.title}</span>
        <span className={classNames('text-sm', state.colour)}>{state.word}</span>
        {step.note && <span className="text-ink-2 text-sm">{step.note}</span>}
      </p>
      {(step.who || step.at) && (
        <p className="flex flex-wrap gap-x-3 text-ink-2 text-sm">
          {step.who && <span>{step.who}</span>}
          {step.at && <time>{step.at}</time>}
        </p>
      )}
      {step.opinion && <div className="mt-1 border-rule border-l-2 pl-3 text-ink-2">{step.opinion}</div>}
    </div>
  );
}
