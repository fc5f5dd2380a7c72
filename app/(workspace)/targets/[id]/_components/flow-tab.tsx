import { type FlowStep, FlowSteps } from '@/components/ui/flow-steps';
import { Section } from '@/components/ui/section';
import type { RequestContext } from '@/lib/core/context';
import { SEAT_LABELS } from '@/lib/organisation/labels';
import { type ExpectedStep, expectedPath } from '@/lib/targets/domain/expected-path';
import type { PartyOpinionView } from '@/lib/targets/domain/flow';
import { REVIEW_PARTIES } from '@/lib/targets/domain/review';
import type { TargetRecord } from '@/lib/targets/domain/target-record';
import { CONCLUSION_LABELS, EVENT_LABELS, PARTY_LABELS, STATE_LABELS } from '@/lib/targets/labels';
import { getTargetFlow, type TargetFlow } from '@/lib/targets/queries/get-target-flow';
import { daysLeftWords } from '../../_components/days-left';
import { spanWords, timeWords } from '../../_components/time-words';

/** 流程图: what happened, who has it now, what is still to come; drawn from the machine's own table. */
export async function FlowTab({ context, record }: { context: RequestContext; record: TargetRecord }) {
  const flow = await getTargetFlow(context, record.id);
  const path = expectedPath(record.state, record.unit);
  const missing = record.state === 'in_joint_review' ? unsignedParties(flow, record.round) : [];
  return (
    <Section title="办理过程" note="每一步写明由谁办、何时办、用了多久；没有办的步骤写明等谁办。">
      <FlowSteps
        label="办理过程"
        steps={[...pastSteps(flow), ...path.map((step, index) => comingStep(step, index, record, context, missing))]}
      />
    </Section>
  );
}

function pastSteps({ steps, opinions }: TargetFlow): FlowStep[] {
  return steps.map((step, index) => {
    const before = steps[index - 1];
    const signed = step.event === 'convene' ? opinions.filter((opinion) => opinion.round === step.round) : [];
    return {
      id: step.id,
      title: EVENT_LABELS[step.event],
      state: step.event === 'return' ? 'returned' : 'done',
      who: [step.personName, step.seat && SEAT_LABELS[step.seat]].filter(Boolean).join(' · '),
      at: timeWords(step.occurredAt),
      opinion: signed.length > 0 ? <SignedWords note={step.note} signed={signed} /> : step.note || undefined,
      note: before ? `用时 ${spanWords(before.occurredAt, step.occurredAt)}` : undefined,
    };
  });
}

/** What the parties signed in the round a step opened, under the step. */
function SignedWords({ note, signed }: { note: string; signed: readonly PartyOpinionView[] }) {
  return (
    <>
      {note}
      {signed.map(({ party, conclusion, text, personName, signedAt }) => (
        <span key={party} className="block">
          {PARTY_LABELS[party]}：{CONCLUSION_LABELS[conclusion]}
          {text && `。${text}`}
          <span className="ml-2 text-ink-3">
            {personName} {timeWords(signedAt)}
          </span>
        </span>
      ))}
    </>
  );
}

function comingStep(
  step: ExpectedStep,
  index: number,
  record: TargetRecord,
  context: RequestContext,
  missing: readonly string[],
): FlowStep {
  const isNow = index === 0 && record.state !== 'passed';
  const due = record.dueOn && daysLeftWords(record.dueOn, context.businessDate);
  return {
    id: `coming-${step.event}`,
    title: EVENT_LABELS[step.event],
    state: isNow ? 'current' : 'waiting',
    who:
      isNow && missing.length > 0
        ? `等${missing.join('、')}签署会审意见`
        : `等${step.seats.map((seat) => SEAT_LABELS[seat]).join('或')}办理`,
    note: isNow ? [STATE_LABELS[record.state], due].filter(Boolean).join('，') : undefined,
  };
}

function unsignedParties({ opinions }: TargetFlow, round: number): readonly string[] {
  const signed = new Set(opinions.filter((opinion) => opinion.round === round).map((opinion) => opinion.party));
  return REVIEW_PARTIES.filter((party) => !signed.has(party)).map((party) => PARTY_LABELS[party]);
}
