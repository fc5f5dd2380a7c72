import type { RequestContext } from '@/lib/core/context';
import type { RuleSet } from '@/lib/rules/domain/rule-set';
import { type Editable, editableParts } from '@/lib/targets/domain/editable';
import type { ReviewParty } from '@/lib/targets/domain/review';
import type { TargetRecord } from '@/lib/targets/domain/target-record';
import type { Finding } from '@/lib/targets/domain/types';
import { findingsOf, formToMend, loadTarget, pastRangesOf } from '@/lib/targets/load-target';
import { decideEdit, type EventChoice, eventChoices, partiesOf, speakerOf } from '@/lib/targets/policy';

export interface TargetView {
  readonly record: TargetRecord;
  /** rules of the target's year */
  readonly rules: RuleSet;
  /** what this actor may change now */
  readonly editable: Editable;
  /** events this actor's seats can take, each with what stands against it */
  readonly choices: readonly EventChoice[];
  /** findings of the form rules on the present form */
  readonly findings: readonly Finding[];
  /** parties this actor may speak for now */
  readonly parties: readonly ReviewParty[];
  /** party this actor discusses for; null = only reads */
  readonly speaksFor: ReviewParty | null;
}

/**
 * One target as this actor may see and handle it.
 *
 * @throws NotFound outside the actor's reach
 */
export async function getTarget(context: RequestContext, id: string): Promise<TargetView> {
  const loaded = await loadTarget(context, id);
  const { facts, rules } = loaded;
  const pastRanges = await pastRangesOf(context, loaded.record);
  const record = { ...loaded.record, subject: { ...loaded.record.subject, pastRanges } };
  const findings = await findingsOf(context, { record, rules });
  const judged = { ...facts, findings };
  const mayEdit = decideEdit(context.actor, facts).allowed;
  return {
    record,
    rules,
    editable: mayEdit
      ? editableParts(record.state, await formToMend(context, record), record.returns)
      : { kind: 'none' },
    choices: eventChoices(context.actor, judged),
    findings,
    parties: partiesOf(context.actor, judged),
    speaksFor: speakerOf(context.actor, judged),
  };
}
