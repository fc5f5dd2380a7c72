import { classNames } from '@/components/ui/class-names';
import { toneText } from '@/components/ui/tone';
import type { Deadline, DeadlineStanding } from '@/lib/assignments/domain/deadline';
import { daysLeftWords } from '@/lib/assignments/labels';

const LOOKS: Record<DeadlineStanding, { shape: string; colour: string }> = {
  overdue: { shape: '■', colour: toneText.danger },
  due_soon: { shape: '▲', colour: toneText.warn },
  running: { shape: '', colour: 'text-ink-2' },
};

/** 还有 3 天 / 今天截止 / 已逾期 2 天, with a shape beside the colour. */
export function DeadlineMark({ deadline }: { deadline: Deadline | null }) {
  if (deadline === null) return <span className="text-ink-3">不限期</span>;
  const { shape, colour } = LOOKS[deadline.standing];
  return (
    <span className={classNames('whitespace-nowrap', colour, deadline.standing !== 'running' && 'font-semibold')}>
      {shape && (
        <span aria-hidden="true" className="mr-1 text-xs">
          {shape}
        </span>
      )}
      {daysLeftWords(deadline.daysLeft)}
    </span>
  );
}
