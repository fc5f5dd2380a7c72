import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { type Tone, toneText } from './tone';

export interface HeaderFigure {
  label: string;
  value: ReactNode;
  unit?: string;
  tone?: Tone;
}

export interface PageHeaderProps {
  title: ReactNode;
  /** Above the title, small: a code, a unit. */
  kicker?: ReactNode;
  state?: ReactNode;
  /** The two or three figures that matter. */
  figures?: HeaderFigure[];
  /** The one thing to do here. */
  action?: ReactNode;
  /** Lesser things to do, before it. */
  more?: ReactNode;
}

export function PageHeader({ title, kicker, state, figures = [], action, more }: PageHeaderProps) {
  return (
    <header className="border-ink border-b pb-3">
      {kicker && <p className="text-ink-3 text-sm">{kicker}</p>}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-xl">{title}</h1>
          {state}
        </div>
        <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
          {figures.length > 0 && <Figures figures={figures} />}
          {(action || more) && (
            <div data-print="hide" className="flex flex-wrap items-center gap-2">
              {more}
              {action}
            </div>
          )}
        </div>
      </div>
    </header>
  );
}

function Figures({ figures }: { figures: HeaderFigure[] }) {
  return (
    <dl className="flex divide-x divide-rule">
      {figures.map((figure) => (
        <div key={figure.label} className="px-4 text-right first:pl-0 last:pr-0">
          <dt className="text-ink-3 text-xs">{figure.label}</dt>
          <dd className={classNames('font-semibold text-lg', figure.tone && toneText[figure.tone])}>
            {figure.value}
            {figure.unit && <span className="ml-1 font-normal text-ink-3 text-xs">{figure.unit}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
