/** The steps a target still has before it, if nobody returns or withdraws it: read from the machine's table. */
import type { Seat } from '@/lib/core/seat';
import { edgeFor } from '@/lib/core/workflow';
import type { TargetUnit } from '@/lib/targets/domain/guards';
import { TARGET_MACHINE, type TargetCondition, type TargetEvent, type TargetState } from '@/lib/targets/domain/machine';

export interface ExpectedStep {
  readonly event: TargetEvent;
  /** who may take it */
  readonly seats: readonly Seat[];
  readonly to: TargetState;
}

/** Events that lead on; return and withdraw lead back. */
const ONWARD: readonly TargetEvent[] = ['submit', 'endorse', 'forward', 'convene', 'pass'];

/** From the present state to a final one, in order; empty when it is final. */
export function expectedPath(
  state: TargetState,
  unit: Pick<TargetUnit, 'parentId' | 'isFinanceBureau'>,
): readonly ExpectedStep[] {
  const steps: ExpectedStep[] = [];
  for (let at = state; !TARGET_MACHINE.finals.includes(at); ) {
    const step = nextStep(at, unit);
    if (step === null || steps.some((earlier) => earlier.to === step.to)) return steps;
    steps.push(step);
    at = step.to;
  }
  return steps;
}

function nextStep(state: TargetState, unit: Pick<TargetUnit, 'parentId' | 'isFinanceBureau'>): ExpectedStep | null {
  for (const event of ONWARD) {
    const edge = edgeFor(TARGET_MACHINE, state, event, (condition) => holdsFor(unit, condition));
    if (edge) return { event, seats: edge.takers.map((taker) => taker.seat), to: edge.to };
  }
  return null;
}

function holdsFor(unit: Pick<TargetUnit, 'parentId' | 'isFinanceBureau'>, condition: TargetCondition): boolean {
  if (condition === 'has_department') return unit.parentId !== null;
  if (condition === 'is_own_department') return unit.parentId === null;
  if (condition === 'is_finance_bureau') return unit.isFinanceBureau;
  return condition === 'is_other_unit' && !unit.isFinanceBureau;
}
