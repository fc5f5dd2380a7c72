import ExcelJS from 'exceljs';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { assignTasks } from '@/lib/assignments/acts/assign-tasks';
import { completeTasks } from '@/lib/assignments/acts/complete-tasks';
import { exportCoverage } from '@/lib/assignments/acts/export-coverage';
import { readMessages } from '@/lib/assignments/acts/read-messages';
import { remindUnits } from '@/lib/assignments/acts/remind-units';
import { saveCalendarEntry } from '@/lib/assignments/acts/save-calendar-entry';
import { countUnitsToAssign } from '@/lib/assignments/queries/count-units-to-assign';
import { countUnread } from '@/lib/assignments/queries/count-unread';
import { getCalendarEntry } from '@/lib/assignments/queries/get-calendar-entry';
import { listEntriesToAssign } from '@/lib/assignments/queries/list-entries-to-assign';
import { listLateUnits } from '@/lib/assignments/queries/list-late-units';
import { listMessages } from '@/lib/assignments/queries/list-messages';
import { listOpenTasks } from '@/lib/assignments/queries/list-open-tasks';
import { summariseCoverage } from '@/lib/assignments/queries/summarise-coverage';
import { act } from '@/lib/audit/act';
import { ALLOWED } from '@/lib/core/decision';
import { Conflict, Forbidden, NotFound } from '@/lib/core/errors';
import type { Fact } from '@/lib/core/facts';
import { database } from '@/lib/platform/db/client';
import { wire } from '@/lib/platform/facts';
import { as, COUNTY, createSmallCounty, DIVISIONS, OTHER_COUNTY, strangerWith, trailOf, UNITS } from './small-county';

const office = as('绩效股');
const clerk = as('学校 填报人');
const told: Fact[] = [];

/** Any act by which units file. */
const file = act({
  name: 'submit-target',
  schema: z.object({ unitIds: z.array(z.string()) }),
  authorise: () => ALLOWED,
  run: async (scope, { unitIds }) => {
    scope.record({ subjectId: null });
    return completeTasks(scope, { fiscalYear: 2025, step: 'target_filing', unitIds });
  },
});

async function newEntry(title: string, dueOn: string, step = 'target_filing'): Promise<string> {
  const entry = { fiscalYear: 2025, step, title, opensOn: '2025-05-01', dueOn };
  return (await saveCalendarEntry(office, { id: null, expectedVersion: 0, ...entry })).id;
}

/** The latest messages of a person, in the kind's words. */
async function latestOf(name: string) {
  const page = await listMessages(as(name), { after: null, limit: 50, unreadOnly: false });
  return page.items.map((message) => message.body);
}

beforeAll(async () => {
  await createSmallCounty();
  wire([
    async (_context, fact) => {
      told.push(fact);
    },
  ]);
});

beforeEach(async () => {
  await database().message.deleteMany({});
  await database().assignmentTask.deleteMany({});
  await database().calendarEntry.deleteMany({});
  told.length = 0;
});

describe('assign-tasks (布置)', () => {
  test('one task for each unit of the year, a fact and a message to its people', async () => {
    const id = await newEntry('申报', '2025-05-31');
    expect(await countUnitsToAssign(office, { id, fiscalYear: 2025 })).toBe(3);
    expect(await assignTasks(office, { id, expectedVersion: 1 })).toEqual({ units: 3 });
    const { total, divisions } = await summariseCoverage(office, { id, fiscalYear: 2025 });
    expect(total).toEqual({ owed: 3, filed: 0, open: 3 });
    expect(divisions.map(({ divisionName, owed }) => [divisionName, owed])).toEqual([
      ['教科文股', 2],
      ['社会保障股', 1],
    ]);
    const { bureau, school, hospital } = UNITS;
    expect(told).toMatchObject([{ kind: 'tasks_assigned', step: 'target_filing', dueOn: '2025-05-31' }]);
    expect(told.flatMap((fact) => (fact.kind === 'tasks_assigned' ? fact.unitIds : [])).toSorted()).toEqual(
      [bureau, school, hospital].toSorted(),
    );
    for (const name of ['学校 填报人', '学校 审核人', '医院 填报人']) {
      expect(await latestOf(name)).toMatchObject([{ kind: 'tasks_assigned', params: { title: '申报' } }]);
    }
    expect(await countUnread(office)).toBe(0);
  });

  test('twice, also at the same time, makes no doubles', async () => {
    const id = await newEntry('两次', '2025-05-31');
    const results = await Promise.all([1, 2, 3].map(() => assignTasks(office, { id, expectedVersion: 1 })));
    expect(results.map(({ units }) => units).toSorted()).toEqual([0, 0, 3]);
    expect(await database().assignmentTask.count({ where: { countyCode: COUNTY } })).toBe(3);
    expect(await latestOf('学校 填报人')).toHaveLength(1);
    expect(told).toHaveLength(1);
  });

  test('run again it reaches a unit that joined the list since, and only that', async () => {
    const id = await newEntry('新单位', '2025-05-31');
    await assignTasks(office, { id, expectedVersion: 1 });
    const where = { countyCode_id: { countyCode: COUNTY, id: UNITS.closed } };
    await database().budgetUnit.update({ where, data: { validToYear: null } });
    expect(await assignTasks(office, { id, expectedVersion: 1 })).toEqual({ units: 1 });
    await database().budgetUnit.update({ where, data: { validToYear: 2024 } });
    expect(await latestOf('学校 填报人')).toHaveLength(1);
  });

  test('refused: a step units owe nothing for, a deadline that has passed', async () => {
    const review = await newEntry('会审', '2025-05-31', 'joint_review');
    await expect(assignTasks(office, { id: review, expectedVersion: 1 })).rejects.toMatchObject({
      refusals: [{ code: 'step_not_for_units' }],
    });
    const past = await newEntry('已过', '2025-05-19');
    await expect(assignTasks(office, { id: past, expectedVersion: 1 })).rejects.toMatchObject({
      refusals: [{ code: 'deadline_has_passed' }],
    });
    expect(await trailOf('assign-tasks')).toContain('refused');
  });

  test('refused: another seat, an older version, another county', async () => {
    const id = await newEntry('谁能布置', '2025-05-31');
    await expect(assignTasks(as('教科文股'), { id, expectedVersion: 1 })).rejects.toBeInstanceOf(Forbidden);
    await expect(assignTasks(office, { id, expectedVersion: 2 })).rejects.toBeInstanceOf(Conflict);
    const elsewhere = strangerWith('performance_office', OTHER_COUNTY);
    await expect(assignTasks(elsewhere, { id, expectedVersion: 1 })).rejects.toBeInstanceOf(NotFound);
    expect(await database().assignmentTask.count()).toBe(0);
  });

  test('what begins soon and is not assigned waits for the performance office', async () => {
    const id = await newEntry('待布置', '2025-05-31');
    await newEntry('会审不用布置', '2025-05-31', 'joint_review');
    expect((await listEntriesToAssign(office)).map((entry) => entry.title)).toEqual(['待布置']);
    expect(await listEntriesToAssign(clerk)).toEqual([]);
    await assignTasks(office, { id, expectedVersion: 1 });
    expect(await listEntriesToAssign(office)).toEqual([]);
  });
});

describe('tasks', () => {
  test('filing closes the unit’s own task and keeps its first time', async () => {
    const id = await newEntry('申报', '2025-05-31');
    await assignTasks(office, { id, expectedVersion: 1 });
    expect(await listOpenTasks(clerk)).toMatchObject([{ unitName: '第一中学', entry: { title: '申报' } }]);
    expect(await file(clerk, { unitIds: [UNITS.school] })).toBe(1);
    expect(await file(clerk, { unitIds: [UNITS.school] })).toBe(0);
    expect(await listOpenTasks(clerk)).toEqual([]);
    const { total } = await summariseCoverage(office, { id, fiscalYear: 2025 });
    expect(total).toEqual({ owed: 3, filed: 1, open: 2 });
  });

  test('coverage shows each reader the units in scope', async () => {
    const id = await newEntry('范围', '2025-05-31');
    await assignTasks(office, { id, expectedVersion: 1 });
    const unitsOf = async (name: string) =>
      (await summariseCoverage(as(name), { id, fiscalYear: 2025 })).units.map((unit) => unit.unitName);
    expect(await unitsOf('绩效股')).toEqual(['教育局', '第一中学', '县医院']);
    expect(await unitsOf('教科文股')).toEqual(['教育局', '第一中学']);
    expect(await unitsOf('局 主管')).toEqual(['教育局', '第一中学']);
    expect(await unitsOf('学校 填报人')).toEqual(['第一中学']);
    expect(await unitsOf('安全管理员')).toEqual([]);
  });

  test('a moved deadline moves what is open and tells its people', async () => {
    const id = await newEntry('改期', '2025-05-31');
    await assignTasks(office, { id, expectedVersion: 1 });
    await file(clerk, { unitIds: [UNITS.school] });
    const { opensOn, ...entry } = await getCalendarEntry(office, id);
    const change = { fiscalYear: 2025, step: entry.step, title: entry.title, opensOn, dueOn: '2025-06-10' };
    await saveCalendarEntry(office, { id, expectedVersion: 1, ...change });
    expect(await listOpenTasks(as('医院 填报人'))).toMatchObject([{ dueOn: '2025-06-10' }]);
    expect(await latestOf('医院 填报人')).toContainEqual({
      kind: 'deadline_moved',
      params: { title: '改期', from: '2025-05-31', to: '2025-06-10' },
    });
    expect(await latestOf('学校 填报人')).toHaveLength(1);
  });
});

describe('remind-units (催报)', () => {
  test('reaches the people of late units once a business day', async () => {
    const id = await newEntry('催', '2025-05-20');
    await assignTasks(office, { id, expectedVersion: 1 });
    await file(as('医院 填报人'), { unitIds: [UNITS.hospital] });
    const nextDay = as('绩效股', '2025-05-21');
    expect(await remindUnits(nextDay, { id })).toEqual({ units: 2, people: 2 });
    expect(await remindUnits(nextDay, { id })).toEqual({ units: 2, people: 0 });
    expect(await remindUnits(as('绩效股', '2025-05-22'), { id, unitIds: [UNITS.school] })).toEqual({
      units: 1,
      people: 2,
    });
    expect(await latestOf('医院 填报人')).toMatchObject([{ kind: 'tasks_assigned' }]);
    expect(await trailOf('remind-units')).toEqual(['done', 'done', 'done']);
  });

  test('a division urges its own units only', async () => {
    const id = await newEntry('股室催', '2025-05-31');
    await assignTasks(office, { id, expectedVersion: 1 });
    expect(await remindUnits(as('教科文股'), { id })).toEqual({ units: 2, people: 2 });
    await expect(remindUnits(as('教科文股'), { id, unitIds: [UNITS.hospital] })).rejects.toMatchObject({
      refusals: [{ code: 'nobody_to_remind' }],
    });
  });

  test('refused: a unit’s seat, another county', async () => {
    const id = await newEntry('谁能催', '2025-05-31');
    await expect(remindUnits(clerk, { id })).rejects.toBeInstanceOf(Forbidden);
    const elsewhere = strangerWith('performance_office', OTHER_COUNTY);
    await expect(remindUnits(elsewhere, { id })).rejects.toBeInstanceOf(NotFound);
  });

  test('late is who has not filed after the last day', async () => {
    const id = await newEntry('逾期', '2025-05-20');
    await assignTasks(office, { id, expectedVersion: 1 });
    await file(clerk, { unitIds: [UNITS.school] });
    expect(await listLateUnits(office)).toEqual([]);
    const late = await listLateUnits(as('绩效股', '2025-05-22'));
    expect(late).toMatchObject([{ entryId: id, daysOverdue: 2, owed: 3 }]);
    expect(late[0]?.units.map((unit) => unit.unitName)).toEqual(['教育局', '县医院']);
    expect(await listLateUnits(as('学校 填报人', '2025-05-22'))).toEqual([]);
  });
});

describe('messages', () => {
  test('are read by their recipient alone, once', async () => {
    const id = await newEntry('消息', '2025-05-31');
    await assignTasks(office, { id, expectedVersion: 1 });
    const { items } = await listMessages(clerk, { after: null, limit: 10, unreadOnly: true });
    const ids = items.map((message) => message.id);
    expect(await readMessages(as('医院 填报人'), { ids })).toEqual({ read: 0 });
    expect(await countUnread(clerk)).toBe(1);
    expect(await readMessages(clerk, { ids })).toEqual({ read: 1 });
    expect(await readMessages(clerk, { ids })).toEqual({ read: 0 });
    expect(await countUnread(clerk)).toBe(0);
  });

  test('all at once leaves those that came after the list was shown', async () => {
    const id = await newEntry('全部已读', '2025-05-31');
    await assignTasks(office, { id, expectedVersion: 1 });
    expect(await readMessages(clerk, { upTo: '2025-05-19T00:00:00Z' })).toEqual({ read: 0 });
    expect(await readMessages(clerk, { upTo: clerk.now.toISOString() })).toEqual({ read: 1 });
  });

  test('page by key without losing or repeating one', async () => {
    for (const title of ['甲', '乙', '丙']) {
      await assignTasks(office, { id: await newEntry(title, '2025-05-31'), expectedVersion: 1 });
    }
    const first = await listMessages(clerk, { after: null, limit: 2, unreadOnly: false });
    const second = await listMessages(clerk, { after: first.next, limit: 2, unreadOnly: false });
    expect([first.total, first.items.length, second.items.length, second.next]).toEqual([3, 2, 1, null]);
    expect(new Set([...first.items, ...second.items].map((message) => message.id)).size).toBe(3);
  });

  test('a holder whose seat was taken away gets none', async () => {
    const where = { countyCode: COUNTY, seat: 'unit_reviewer' as const, unitId: UNITS.school };
    await database().seatGrant.updateMany({ where, data: { revokedAt: new Date() } });
    await assignTasks(office, { id: await newEntry('收回', '2025-05-31'), expectedVersion: 1 });
    await database().seatGrant.updateMany({ where, data: { revokedAt: null } });
    expect(await latestOf('学校 审核人')).toEqual([]);
    expect(await latestOf('学校 填报人')).toHaveLength(1);
  });
});

describe('export of 报送情况', () => {
  test('holds the filtered units in scope and leaves a trace', async () => {
    const id = await newEntry('导出', '2025-05-31');
    await assignTasks(office, { id, expectedVersion: 1 });
    await file(clerk, { unitIds: [UNITS.school] });
    const all = await rowsOf(await exportCoverage(office, { id, division: '', filing: '' }));
    expect(all.map((row) => [row[1], row[4]])).toEqual([
      ['教育局', '未报'],
      ['县医院', '未报'],
      ['第一中学', '已报'],
    ]);
    const filter = { id, division: DIVISIONS.education, filing: 'open' };
    expect((await rowsOf(await exportCoverage(office, filter))).map((row) => row[1])).toEqual(['教育局']);
    expect((await rowsOf(await exportCoverage(clerk, { id }))).map((row) => row[1])).toEqual(['第一中学']);
    await expect(exportCoverage(as('安全管理员'), { id })).rejects.toBeInstanceOf(Forbidden);
    expect(await trailOf('export-list')).toEqual(['done', 'done', 'done', 'refused']);
  });
});

/** The rows of a workbook's first sheet, without its head. */
async function rowsOf({ bytes }: { bytes: Uint8Array }): Promise<readonly (readonly string[])[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    rows.push(Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).text));
  });
  return rows.slice(1);
}
