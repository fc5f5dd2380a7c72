import { sendMessagesOnce } from '@/lib/assignments/acts/send-messages';
import { lockEntry } from '@/lib/assignments/data/calendar';
import { tasksOfEntry } from '@/lib/assignments/data/tasks';
import { filersOf } from '@/lib/assignments/domain/recipient';
import { decideReminding, REMINDERS } from '@/lib/assignments/policy';
import { remindUnitsSchema } from '@/lib/assignments/schema';
import { act } from '@/lib/audit/act';
import { NotFound, Refused } from '@/lib/core/errors';
import { getUnitScope } from '@/lib/organisation/queries/get-unit-scope';

/**
 * 催报: a message to the people of the units that have not filed, those within the reminder's scope only. A second
 * reminder on the same business day sends nothing more.
 *
 * @returns units that are open and people who got the message now
 * @throws Refused when every unit in scope has filed
 */
export const remindUnits = act({
  name: 'remind-units',
  schema: remindUnitsSchema,
  authorise: ({ actor }) => decideReminding(actor),
  run: async (scope, { id, unitIds }) => {
    const entry = await lockEntry(scope.tx, scope.countyCode, id);
    if (entry === null) throw new NotFound();
    const reach = await getUnitScope(scope, entry.fiscalYear, REMINDERS);
    const tasks = await tasksOfEntry(scope.tx, scope.countyCode, id, reach);
    const open = tasks
      .filter((task) => task.completedAt === null && (unitIds === null || unitIds.includes(task.unitId)))
      .map((task) => task.unitId);
    if (open.length === 0) throw new Refused([{ code: 'nobody_to_remind' }]);
    const people = await sendMessagesOnce(scope, {
      kind: 'task_reminder',
      params: { title: entry.title, dueOn: entry.dueOn, asOf: scope.businessDate },
      recipients: filersOf(open),
      subjectKind: 'calendar_entry',
      subjectId: id,
    });
    scope.record({ subjectId: id, after: { unitIds: open, people } });
    return { units: open.length, people };
  },
});
