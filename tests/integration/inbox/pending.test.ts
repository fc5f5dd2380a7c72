import { beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '@/lib/assignments/acts/assign-tasks';
import { saveCalendarEntry } from '@/lib/assignments/acts/save-calendar-entry';
import { pendingKey } from '@/lib/inbox/domain/pending';
import { listHandled } from '@/lib/inbox/queries/list-handled';
import { listPending } from '@/lib/inbox/queries/list-pending';
import { database } from '@/lib/platform/db/client';
import { wire } from '@/lib/platform/facts';
import { newId } from '@/lib/platform/ids';
import {
  as,
  COUNTY,
  createSmallCounty,
  OTHER_COUNTY,
  personIdOf,
  strangerWith,
  UNITS,
} from '@/tests/integration/assignments/small-county';

const office = as('绩效股');
const TARGETS = { drafted: newId(), returned: newId(), submitted: newId() };

async function newEntry(title: string, opensOn: string, dueOn: string): Promise<string> {
  const entry = { id: null, expectedVersion: 0, fiscalYear: 2025, step: 'target_filing', title, opensOn, dueOn };
  return (await saveCalendarEntry(office, entry)).id;
}

/** A project of the school with its target in a state. */
async function insertTarget(id: string, state: 'drafted' | 'returned' | 'unit_submitted', dueOn: string | null) {
  const db = database();
  const projectId = newId();
  const unit = { countyCode: COUNTY, unitId: UNITS.school, projectLeader: '项目负责人', unitLeader: '单位负责人' };
  const term = { termFrom: 2025, termTo: 2025, searchKeys: '', createdAt: office.now };
  await db.project.create({
    data: {
      ...unit,
      ...term,
      id: projectId,
      name: `项目${state}`,
      category: 'special_purpose',
      continuity: 'new',
      subjectKind: 'project',
    },
  });
  await db.performanceTarget.create({
    data: {
      countyCode: COUNTY,
      id,
      projectId,
      fiscalYear: 2025,
      state,
      preparedBy: [personIdOf('学校 填报人')],
      warningCount: state === 'returned' ? 2 : 0,
      savedAt: office.now,
      stateSince: office.now,
      dueOn: dueOn === null ? null : new Date(`${dueOn}T00:00:00Z`),
    },
  });
}

beforeAll(async () => {
  await createSmallCounty();
  wire([]);
  const id = await newEntry('新增项目申报', '2025-05-01', '2025-05-31');
  await assignTasks(office, { id, expectedVersion: 1 });
  await newEntry('下一批申报', '2025-05-28', '2025-06-30');
  await newEntry('很久以后', '2025-09-01', '2025-10-31');
  await insertTarget(TARGETS.drafted, 'drafted', null);
  await insertTarget(TARGETS.returned, 'returned', '2025-05-18');
  await insertTarget(TARGETS.submitted, 'unit_submitted', '2025-05-22');
  const account = { countyCode: COUNTY, createdAt: office.now, version: 1 };
  await database().person.create({
    data: { ...account, id: newId(), loginName: 'newcomer', displayName: '新账号', state: 'created' },
  });
  await database().passwordReset.create({
    data: {
      countyCode: COUNTY,
      id: newId(),
      personId: personIdOf('学校 填报人'),
      requestedBy: personIdOf('绩效股'),
      requestedAt: office.now,
    },
  });
});

describe('待办', () => {
  test('of a clerk: overdue return first, then the task of the unit, then the draft without deadline', async () => {
    const rows = await listPending(as('学校 填报人'));
    expect(rows.map(({ kind, ask, title, deadline }) => [kind, ask, title, deadline?.daysLeft ?? null])).toEqual([
      ['target', 'mend', '项目returned', -2],
      ['task', 'file', '新增项目申报', 11],
      ['target', 'fill', '项目drafted', null],
    ]);
    expect(rows[0]).toMatchObject({ risk: 2, unitName: '第一中学', href: `/targets/${TARGETS.returned}/edit` });
    expect(new Set(rows.map(pendingKey)).size).toBe(rows.length);
  });

  test('of a unit reviewer: what the clerk submitted, and the unit’s task', async () => {
    const rows = await listPending(as('学校 审核人'));
    expect(rows.map((row) => [row.ask, row.href])).toEqual([
      ['unit_review', `/targets/${TARGETS.submitted}`],
      ['file', '/targets'],
    ]);
  });

  test('of the performance office: entries that begin soon and wait to be assigned', async () => {
    expect((await listPending(office)).map((row) => [row.ask, row.title])).toEqual([['assign', '下一批申报']]);
  });

  test('of the security administrator: new accounts and resets, no business', async () => {
    const rows = await listPending(as('安全管理员'));
    const newcomer = await database().person.findFirst({ where: { loginName: 'newcomer' } });
    expect(rows.map((row) => [row.ask, row.href]).toSorted()).toEqual([
      ['decide_reset', '/administration/resets'],
      ['grant_seat', `/administration/seats/${newcomer?.id}`],
    ]);
  });

  test('of another unit nothing but its own task; of another county nothing', async () => {
    expect((await listPending(as('医院 填报人'))).map((row) => [row.ask, row.unitName])).toEqual([['file', '县医院']]);
    for (const seat of ['performance_office', 'security_administrator', 'budget_office'] as const) {
      expect(await listPending(strangerWith(seat, OTHER_COUNTY))).toEqual([]);
    }
  });
});

describe('已办 and 我发起', () => {
  test('are told apart by who submitted and who did the rest, each record once', async () => {
    const personId = personIdOf('学校 填报人');
    const step = { countyCode: COUNTY, targetId: TARGETS.submitted, round: 1, personId };
    await database().targetTransition.createMany({
      data: (
        [
          ['submit', 'drafted', 'unit_submitted', 1],
          ['withdraw', 'unit_submitted', 'drafted', 2],
          ['submit', 'drafted', 'unit_submitted', 3],
        ] as const
      ).map(([event, fromState, toState, minute]) => ({
        ...step,
        id: newId(),
        event,
        fromState,
        toState,
        occurredAt: new Date(office.now.getTime() + minute * 60_000),
      })),
    });
    const initiated = await listHandled(as('学校 填报人'), 'initiated');
    expect(initiated).toMatchObject([{ id: TARGETS.submitted, event: 'submit', state: 'unit_submitted' }]);
    expect(initiated[0]?.handledAt).toEqual(new Date(office.now.getTime() + 3 * 60_000));
    expect(await listHandled(as('学校 填报人'), 'done')).toMatchObject([{ event: 'withdraw' }]);
    expect(await listHandled(as('学校 审核人'), 'done')).toEqual([]);
  });
});
