import { classNames } from './class-names';
import { type Tone, toneText, toneTint } from './tone';

/** The state of a record in one word. */
export function StateBadge({ tone = 'neutral', children }: { tone?: Tone; children: string }) {
  return (
    <span
      className={classNames(
        'inline-block whitespace-nowrap rounded-xs border border-current/25 px-1.5 text-sm leading-5',
        toneText[tone],
        toneTint[tone],
      )}
    >
      {children}
    </span>
  );
}
