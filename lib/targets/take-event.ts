/**
 * The common course of every event on a target: load, judge, move if nobody was first, freeze deadlines, leave the
 * trace, tell those whose turn it is. The acts add what is theirs alone.
 */
import { sendMessages } from '@/lib/assignments/acts/send-messages';
import type { ActScope } from '@/lib/audit/act';
import { businessDate } from '@/lib/core/business-calendar';
import { Conflict, Forbidden, Refused } from '@/lib/core/errors';
import { PUBLIC_HOLIDAYS, withRegionalRestDays } from '@/lib/core/public-holidays';
import type { Seat } from '@/lib/core/seat';
import { addWorkingDays } from '@/lib/core/working-days';
import { lockMoneyRequest } from '@/lib/projects/acts/lock-money-request';
import { releaseMoneyRequest } from '@/lib/projects/acts/release-money-request';
import { stepWorkingDaysOf } from '@/lib/rules/domain/review-rules';
import type { RuleSet } from '@/lib/rules/domain/rule-set';
import { advanceTarget } from '@/lib/targets/data/workflow-rows';
import { NOTHING_SUPPLIED, type Supplied } from '@/lib/targets/domain/guards';
import type { TargetEvent, TargetState } from '@/lib/targets/domain/machine';
import type { Finding } from '@/lib/targets/domain/types';
import { findingsOf, type LoadedTarget, loadTarget } from '@/lib/targets/load-target';
import { decideTarget } from '@/lib/targets/policy';
import { recipientsOf } from '@/lib/targets/recipients';

export interface EventRequest {
  readonly id: string;
  readonly expectedVersion: number;
  readonly event: TargetEvent;
  readonly supplied?: Supplied;
}

export interface TakenEvent extends LoadedTarget {
  readonly next: TargetState;
  readonly findings: readonly Finding[];
  /** round and version number after the event */
  readonly round: number;
  readonly versionNo: number;
}

/**
 * @throws Conflict when the target changed since the actor read it
 * @throws Forbidden when the actor's seats do not take this edge
 * @throws Refused with every reason against it
 */
export async function takeEvent(scope: ActScope, request: EventRequest): Promise<TakenEvent> {
  const loaded = await loadTarget(scope, request.id);
  const { record, rules } = loaded;
  if (record.version !== request.expectedVersion) throw new Conflict();
  const supplied = request.supplied ?? NOTHING_SUPPLIED;
  const findings = request.event === 'submit' || request.event === 'pass' ? await findingsOf(scope, loaded) : [];
  const { next, seat } = judged(scope, loaded, request.event, findings, supplied);
  const round = request.event === 'convene' ? record.round + 1 : record.round;
  const versionNo = request.event === 'submit' ? record.versionNo + 1 : record.versionNo;
  const dueOn = dueDateOf(scope, rules, next);
  const moved = await advanceTarget(scope.tx, {
    countyCode: scope.countyCode,
    id: record.id,
    expectedVersion: request.expectedVersion,
    event: request.event,
    from: record.state,
    to: next,
    round,
    versionNo,
    personId: scope.actor?.personId ?? null,
    seat,
    note: supplied.note.trim(),
    now: scope.now,
    previousDueOn: record.dueOn,
    dueOn,
    submission: request.event === 'submit' ? submissionOf(scope, record, findings) : undefined,
  });
  if (!moved) throw new Conflict();
  scope.record({
    subjectId: record.id,
    before: { state: record.state },
    after: { state: next, round, versionNo, note: supplied.note.trim() },
  });
  await setMoneyLock(scope, record, next);
  await sendMessages(scope, {
    recipients: recipientsOf(next, record),
    kind: `target_${next}`,
    params: { title: record.subject.projectName, unitName: record.unit.name },
    subjectKind: 'target',
    subjectId: record.id,
  });
  return { ...loaded, next, findings, round, versionNo };
}

/** Where the event leads and in which seat it is taken. @throws Forbidden, Refused */
function judged(
  { actor }: ActScope,
  { facts }: LoadedTarget,
  event: TargetEvent,
  findings: readonly Finding[],
  supplied: Supplied,
): { readonly next: TargetState; readonly seat: Seat | null } {
  const outcome = decideTarget(actor, event, { ...facts, findings }, supplied);
  if (outcome.ok) return { next: outcome.next, seat: outcome.seat ?? null };
  if (outcome.refusals.some((refusal) => refusal.code === 'seat_may_not')) throw new Forbidden('seat_may_not');
  throw new Refused(outcome.refusals);
}

/** Who submits has prepared it too, and so never decides on it. */
function submissionOf(scope: ActScope, record: LoadedTarget['record'], findings: readonly Finding[]) {
  const submitter = scope.actor === null ? [] : [scope.actor.personId];
  return {
    warningCount: findings.filter((finding) => finding.severity === 'warning').length,
    preparedBy: [...new Set([...record.preparedBy, ...submitter])],
  };
}

/** The request for money stands still while its target is out of the clerk's hands. */
async function setMoneyLock(scope: ActScope, record: LoadedTarget['record'], next: TargetState): Promise<void> {
  const key = { id: record.projectId, fiscalYear: record.fiscalYear };
  const wasOpen = isWithClerk(record.state);
  if (wasOpen && !isWithClerk(next)) await lockMoneyRequest(scope, key);
  if (!wasOpen && isWithClerk(next)) await releaseMoneyRequest(scope, key);
}

function isWithClerk(state: TargetState): boolean {
  return state === 'drafted' || state === 'returned';
}

/** Last day of the step that begins, in working days from the business date; null where no clock runs. */
function dueDateOf(scope: ActScope, rules: RuleSet, state: TargetState): string | null {
  const days = stepWorkingDaysOf(rules.review, state);
  if (days === null) return null;
  const holidays = withRegionalRestDays(PUBLIC_HOLIDAYS, rules.workingCalendar.regionalRestDays.map(businessDate));
  return addWorkingDays(businessDate(scope.businessDate), days, holidays);
}
