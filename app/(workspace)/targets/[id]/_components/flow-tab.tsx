import { type FlowStep, FlowSteps } from '@/components/ui/flow-steps';
import { Section } from '@/components/ui/section';
import type { RequestContext } from '@/lib/core/context';
import { SEAT_LABELS } from '@/lib/organisation/labels';
import { type ExpectedStep, expectedPath } from '@/lib/targets/domain/expected-path';
import type { TargetRecord } from '@/lib/targets/domain/target-record';
import { EVENT_LABELS, STATE_LABELS } from '@/lib/targets/labels';
import { getTargetFlow, type TargetFlow } from '@/lib/targets/queries/get-target-flow';
import { daysLeftWords } from '../../_components/days-left';
import { spanWords, timeWords } from '../../_components/time-words';

/** 流程图: what happened, who has it now, what is still to come; drawn from the machine's own table. */
export async function FlowTab({ context, record }: { context: RequestContext; record: TargetRecord }) {
  const flow = await getTargetFlow(context, record.id);
  const path = expectedPath(record.state, record.unit);
  return (
    <Section title="办理过程" note="每一步写明由谁办、何时办、用了多久；没有办的步骤写明等谁办。">
      <FlowSteps
        label="办理过程"
        steps={[...pastSteps(flow), ...path.map((step, index) => comingStep(step, index, record, context))]}
      />
    </Section>
  );
}

function pastSteps({ steps }: TargetFlow): FlowStep[] {
  return steps.map((step, index) => {
    const before = steps[index - 1];
    const spent = before ? `用时 ${spanWords(before.occurredAt, step.occurredAt)}` : undefined;
    return {
      id: step.id,
      title: EVENT_LABELS[step.event],
      state: step.event === 'return' ? 'returned' : 'done',
      who: [step.personName, seatWords(step.seat)].filter(Boolean).join(' · '),
      at: timeWords(step.occurredAt),
      opinion: step.note || undefined,
      note: spent,
    };
  });
}

function comingStep(step: ExpectedStep, index: number, record: TargetRecord, context: RequestContext): FlowStep {
  const isNow = index === 0 && record.state !== 'passed';
  return {
    id: `coming-${step.event}`,
    title: EVENT_LABELS[step.event],
    state: isNow ? 'current' : 'waiting',
    who: `等${step.seats.map((seat) => SEAT_LABELS[seat]).join('或')}办理`,
    note: isNow
      ? [STATE_LABELS[record.state], record.dueOn && daysLeftWords(record.dueOn, context.businessDate)]
          .filter(Boolean)
          .join('，')
      : undefined,
  };
}

const SEAT_LABELS_BY_CODE: Readonly<Record<string, string>> = SEAT_LABELS;

function seatWords(seat: string | null): string | null {
  return seat === null ? null : (SEAT_LABELS_BY_CODE[seat] ?? null);
}
