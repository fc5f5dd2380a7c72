import { sendMessages } from '@/lib/assignments/acts/send-messages';
import { lockEntry, markAssigned } from '@/lib/assignments/data/calendar';
import { insertTasks, unitsWithoutTask } from '@/lib/assignments/data/tasks';
import { assignRefusals } from '@/lib/assignments/domain/assignable';
import { filersOf } from '@/lib/assignments/domain/recipient';
import { decideCalendarKeeping } from '@/lib/assignments/policy';
import { assignTasksSchema } from '@/lib/assignments/schema';
import { act } from '@/lib/audit/act';
import { Conflict, NotFound, Refused } from '@/lib/core/errors';

/**
 * 布置: one task for each unit of the year's list that has none, tells the later chapters and the units' people. Run
 * again it reaches only units that joined the list since; nobody gets a second task or message.
 *
 * @returns how many units were reached now
 * @throws Refused when units owe nothing at the step or the deadline has passed
 * @throws Conflict when the entry changed since it was read
 */
export const assignTasks = act({
  name: 'assign-tasks',
  schema: assignTasksSchema,
  authorise: ({ actor }) => decideCalendarKeeping(actor),
  run: async (scope, { id, expectedVersion }) => {
    const entry = await lockEntry(scope.tx, scope.countyCode, id);
    if (entry === null) throw new NotFound();
    if (entry.version !== expectedVersion) throw new Conflict();
    const refusals = assignRefusals(entry, scope.businessDate);
    if (refusals.length > 0) throw new Refused(refusals);
    const unitIds = await unitsWithoutTask(scope.tx, scope.countyCode, entry);
    await insertTasks(scope.tx, scope.countyCode, entry, unitIds);
    await markAssigned(scope.tx, scope.countyCode, id, scope.now);
    scope.record({ subjectId: id, after: { units: unitIds.length, dueOn: entry.dueOn } });
    if (unitIds.length > 0) {
      const { fiscalYear, step, title, opensOn, dueOn } = entry;
      await sendMessages(scope, {
        kind: 'tasks_assigned',
        params: { title, opensOn, dueOn },
        recipients: filersOf(unitIds),
        subjectKind: 'calendar_entry',
        subjectId: id,
      });
      await scope.tell({ kind: 'tasks_assigned', fiscalYear, step, dueOn, unitIds });
    }
    return { units: unitIds.length };
  },
});
