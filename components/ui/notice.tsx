import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { type Tone, toneBorder, toneText, toneTint } from './tone';

export interface NoticeProps {
  tone?: Exclude<Tone, 'neutral'>;
  title: ReactNode;
  children?: ReactNode;
  /** Set when it appears in answer to something the person did, so that it is read out. */
  live?: boolean;
}

const SHAPES = { info: '◆', success: '●', warn: '▲', danger: '■' };

export function Notice({ tone = 'info', title, children, live = false }: NoticeProps) {
  return (
    <div
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={classNames('border-l-3 px-3 py-2', toneBorder[tone], toneTint[tone])}
    >
      <p className="flex items-baseline gap-2 font-semibold">
        <span aria-hidden="true" className={classNames('text-xs', toneText[tone])}>
          {SHAPES[tone]}
        </span>
        <span className="min-w-0">{title}</span>
      </p>
      {children && <div className="mt-0.5 pl-5 text-ink-2">{children}</div>}
    </div>
  );
}
