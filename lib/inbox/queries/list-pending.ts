import { deadlineOf, type JudgingDay } from '@/lib/assignments/domain/deadline';
import { getCalendarRules } from '@/lib/assignments/queries/get-calendar-rules';
import { listEntriesToAssign } from '@/lib/assignments/queries/list-entries-to-assign';
import { listOpenTasks } from '@/lib/assignments/queries/list-open-tasks';
import { businessDate, fiscalYearOf, startOfBusinessDay } from '@/lib/core/business-calendar';
import { holdsSeat, type RequestContext } from '@/lib/core/context';
import { targetPath, taskPath } from '@/lib/inbox/domain/paths';
import { byUrgency, type PendingItem } from '@/lib/inbox/domain/pending';
import { listAccountsAwaitingSeat } from '@/lib/organisation/queries/list-accounts-awaiting-seat';
import { listOpenResets } from '@/lib/organisation/queries/list-open-resets';
import { listTargetsAwaitingMe } from '@/lib/targets/queries/list-targets-awaiting-me';

/**
 * 待办 of the asking person: everything that waits for one of the person's seats, most urgent first. Rows: only what
 * the sources show to these seats.
 */
export async function listPending(context: RequestContext): Promise<readonly PendingItem[]> {
  const fiscalYear = fiscalYearOf(businessDate(context.businessDate));
  const day = await getCalendarRules(context, fiscalYear);
  const sources = await Promise.all([
    targetItems(context, day),
    taskItems(context, day),
    assignmentItems(context, day),
    accountItems(context),
    resetItems(context),
  ]);
  return sources.flat().toSorted(byUrgency);
}

async function targetItems(context: RequestContext, day: JudgingDay): Promise<readonly PendingItem[]> {
  const targets = await listTargetsAwaitingMe(context);
  return targets.map((target) => ({
    kind: 'target',
    ask: target.task,
    id: target.id,
    title: target.projectName,
    unitName: target.unitName,
    deadline: target.dueOn === null ? null : deadlineOf(businessDate(target.dueOn), day),
    risk: target.warningCount,
    href: targetPath(target.id, target.task),
    since: target.stateSince,
  }));
}

async function taskItems(context: RequestContext, day: JudgingDay): Promise<readonly PendingItem[]> {
  const tasks = await listOpenTasks(context);
  return tasks.map((task) => ({
    kind: 'task',
    ask: 'file',
    id: task.taskId,
    title: task.entry.title,
    unitName: task.unitName,
    deadline: deadlineOf(task.dueOn, day),
    risk: 0,
    href: taskPath(task.entry.step, task.entry.id),
    since: task.entry.assignedAt ?? context.now,
  }));
}

async function assignmentItems(context: RequestContext, day: JudgingDay): Promise<readonly PendingItem[]> {
  const entries = await listEntriesToAssign(context);
  return entries.map((entry) => ({
    kind: 'calendar_entry',
    ask: 'assign',
    id: entry.id,
    title: entry.title,
    unitName: null,
    deadline: deadlineOf(entry.dueOn, day),
    risk: 0,
    href: `/calendar/${entry.id}`,
    since: startOfBusinessDay(entry.opensOn),
  }));
}

async function accountItems(context: RequestContext): Promise<readonly PendingItem[]> {
  const accounts = await listAccountsAwaitingSeat(context);
  return accounts.map((account) => ({
    kind: 'account',
    ask: 'grant_seat',
    id: account.id,
    title: `${account.displayName}（${account.loginName}）`,
    unitName: null,
    deadline: null,
    risk: 0,
    href: `/administration/seats/${account.id}`,
    since: account.createdAt,
  }));
}

/** Only who decides has it to do; the system administrator who asked merely waits. */
async function resetItems(context: RequestContext): Promise<readonly PendingItem[]> {
  if (!holdsSeat(context.actor, 'security_administrator')) return [];
  const resets = await listOpenResets(context);
  return resets.map((reset) => ({
    kind: 'password_reset',
    ask: 'decide_reset',
    id: reset.id,
    title: `${reset.displayName}（${reset.loginName}）`,
    unitName: null,
    deadline: null,
    risk: 0,
    href: '/administration/resets',
    since: reset.requestedAt,
  }));
}
