import { sendMessages } from '@/lib/assignments/acts/send-messages';
import {
  type CalendarEntryContent,
  entriesOfYears,
  findEntry,
  insertEntry,
  updateEntry,
} from '@/lib/assignments/data/calendar';
import { moveOpenTasks } from '@/lib/assignments/data/tasks';
import type { CalendarEntry } from '@/lib/assignments/domain/calendar';
import { filersOf } from '@/lib/assignments/domain/recipient';
import { isBeyondLimit, statutoryLimitOf } from '@/lib/assignments/domain/statutory-clocks';
import { decideCalendarKeeping } from '@/lib/assignments/policy';
import { getCalendarRules } from '@/lib/assignments/queries/get-calendar-rules';
import { calendarEntrySchema } from '@/lib/assignments/schema';
import { type ActScope, act } from '@/lib/audit/act';
import type { Refusal } from '@/lib/core/decision';
import { Conflict, NotFound, Refused } from '@/lib/core/errors';
import { newId } from '@/lib/platform/ids';

/**
 * Adds or changes an entry of the year's calendar. A new deadline of an assigned entry moves the open tasks with it and
 * tells their units.
 *
 * @throws Refused when the law's clock runs out before the deadline, the title is taken, or year or step would change
 * @throws Conflict when the entry changed since it was read
 */
export const saveCalendarEntry = act({
  name: 'save-calendar-entry',
  schema: calendarEntrySchema,
  authorise: ({ actor }) => decideCalendarKeeping(actor),
  run: async (scope, { id, expectedVersion, ...content }) => {
    const before = id === null ? null : await loadForEdit(scope, id, expectedVersion, content);
    await judge(scope, before?.id ?? null, content);
    if (before === null) return add(scope, content);
    if (!(await updateEntry(scope.tx, scope.countyCode, before.id, expectedVersion, content))) throw new Conflict();
    if (before.assignedAt !== null && before.dueOn !== content.dueOn) await moveDeadline(scope, before, content);
    scope.record({ subjectId: before.id, before: traceOf(before), after: traceOf(content) });
    return { id: before.id, isNew: false };
  },
});

async function loadForEdit(
  scope: ActScope,
  id: string,
  expectedVersion: number,
  content: CalendarEntryContent,
): Promise<CalendarEntry> {
  const entry = await findEntry(scope.tx, scope.countyCode, id);
  if (entry === null) throw new NotFound();
  if (entry.version !== expectedVersion) throw new Conflict();
  if (entry.step !== content.step || entry.fiscalYear !== content.fiscalYear) {
    throw new Refused([{ code: 'calendar_step_is_fixed', place: 'step' }]);
  }
  return entry;
}

/** Against the rest of the year: no second entry of the same title, no deadline later than the law allows. */
async function judge(scope: ActScope, id: string | null, content: CalendarEntryContent): Promise<void> {
  const others = (await entriesOfYears(scope.tx, scope.countyCode, [content.fiscalYear])).filter(
    (one) => one.id !== id,
  );
  const { title, step, dueOn } = content;
  const limit = statutoryLimitOf(content, others, await getCalendarRules(scope, content.fiscalYear));
  const refusals: Refusal[] = [];
  if (others.some((one) => one.step === step && one.title === title)) {
    refusals.push({ code: 'calendar_entry_exists', params: { title }, place: 'title' });
  }
  if (limit !== null && isBeyondLimit(dueOn, limit)) {
    const params = { source: limit.source, days: limit.days, lastDay: limit.lastDay };
    refusals.push({ code: 'beyond_statutory_limit', params, place: 'dueOn' });
  }
  if (refusals.length > 0) throw new Refused(refusals);
}

async function add(scope: ActScope, content: CalendarEntryContent) {
  const id = newId();
  await insertEntry(scope.tx, scope.countyCode, id, content);
  scope.record({ subjectId: id, after: traceOf(content) });
  return { id, isNew: true };
}

async function moveDeadline(scope: ActScope, before: CalendarEntry, content: CalendarEntryContent): Promise<void> {
  const unitIds = await moveOpenTasks(scope.tx, scope.countyCode, before.id, content.dueOn);
  await sendMessages(scope, {
    kind: 'deadline_moved',
    params: { title: content.title, from: before.dueOn, to: content.dueOn },
    recipients: filersOf(unitIds),
    subjectKind: 'calendar_entry',
    subjectId: before.id,
  });
}

function traceOf({ fiscalYear, step, title, opensOn, dueOn }: CalendarEntryContent) {
  return { fiscalYear, step, title, opensOn, dueOn };
}
