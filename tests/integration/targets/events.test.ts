/** What every event keeps besides the table: versions, double clicks, other counties, all or nothing; and what each leaves. */
import { beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '@/lib/assignments/acts/assign-tasks';
import { saveCalendarEntry } from '@/lib/assignments/acts/save-calendar-entry';
import { listOpenTasks } from '@/lib/assignments/queries/list-open-tasks';
import { Conflict, NotFound, Refused } from '@/lib/core/errors';
import { disablePerson } from '@/lib/organisation/acts/disable-person';
import { findPerson } from '@/lib/organisation/data/people';
import { canonicalJson, sha256 } from '@/lib/platform/canonical-json';
import { database } from '@/lib/platform/db/client';
import { submitTarget } from '@/lib/targets/acts/submit-target';
import type { TargetEvent, TargetState } from '@/lib/targets/domain/machine';
import { FISCAL_YEAR } from '@/tests/factories/clock';
import { accountOf, as, COUNTY, foundCounties, stranger, unitIdOf } from '@/tests/factories/small-county';
import { completeForm, withLine } from '@/tests/factories/target-form';
import { failureOf, putBack, reasonsOf, targetRows, trailOf } from '@/tests/factories/target-rows';
import { aDraft, aTargetIn, EVENT_ACTS, recordOf, returned, save, take } from '@/tests/factories/targets';

beforeAll(foundCounties);

const CASES: readonly [TargetEvent, TargetState, string, Parameters<typeof stranger>[0]][] = [
  ['submit', 'drafted', '经办301001', 'unit_clerk'],
  ['withdraw', 'unit_submitted', '经办301001', 'unit_clerk'],
  ['endorse', 'unit_submitted', '审核301001', 'unit_reviewer'],
  ['forward', 'unit_reviewed', '主管301', 'department_reviewer'],
  ['convene', 'department_reviewed', '农业农村股', 'performance_office'],
  ['return', 'in_joint_review', 'performance_office', 'performance_office'],
  ['pass', 'in_joint_review', 'performance_office', 'performance_office'],
];

async function lockedAt(id: string): Promise<Date | null> {
  const { projectId, fiscalYear } = await recordOf(id);
  const request = await database().moneyRequest.findFirstOrThrow({
    where: { countyCode: COUNTY, projectId, fiscalYear },
    select: { lockedAt: true },
  });
  return request.lockedAt;
}

describe.each(CASES)('%s（从 %s）', (event, state, person, strangerSeat) => {
  async function situation() {
    const id = await aTargetIn(state);
    const { version, form } = await recordOf(id);
    const supplied = event === 'return' ? returned(form.lines[0]?.id ?? null) : {};
    return { id, input: { id, expectedVersion: version, ...supplied }, rows: await targetRows(id) };
  }

  test('旧版本、外县、写到一半出错：都不留下；同时两次，一次成功', async () => {
    const { id, input, rows } = await situation();
    const run = EVENT_ACTS[event];
    const isLocked = (await lockedAt(id)) !== null;
    const stale = { ...input, expectedVersion: input.expectedVersion - 1 };
    expect(await failureOf(run(await as(person), stale))).toBeInstanceOf(Conflict);
    expect(await failureOf(run(await stranger(strangerSeat), input))).toBeInstanceOf(NotFound);

    const head = await database().auditHead.delete({ where: { countyCode: COUNTY } });
    await expect(run(await as(person), input)).rejects.toThrow('audit chain');
    await database().auditHead.create({ data: head });
    expect(await targetRows(id)).toEqual(rows);
    expect((await lockedAt(id)) !== null).toBe(isLocked);
    expect(await database().message.count({ where: { subjectId: id, sentAt: { gt: rows.target.stateSince } } })).toBe(
      0,
    );

    const context = await as(person);
    const results = await Promise.allSettled([run(context, input), run(context, input)]);
    expect(results.map((result) => result.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(Conflict);
    expect((await targetRows(id)).transitions).toHaveLength(rows.transitions.length + 1);
  });
});

describe('提交', () => {
  test('冻结一版、有哈希、有回执，资金申请锁住；撤回后放开', async () => {
    const id = await aTargetIn('drafted');
    const { form, subject } = await recordOf(id);
    await take('submit', id, '经办301001');
    const { versions } = await targetRows(id);
    const [version] = versions;
    const content = JSON.parse(JSON.stringify({ form, subject }));
    expect(versions).toHaveLength(1);
    expect(version).toMatchObject({ versionNo: 1, content, contentHash: sha256(canonicalJson(content)) });
    const receipt = await database().submissionReceipt.findFirstOrThrow({
      where: { countyCode: COUNTY, subjectId: id },
    });
    expect(receipt).toMatchObject({ versionNo: 1, contentHash: version?.contentHash });
    expect((await trailOf(id, 'submit-target')).at(-1)?.after).toMatchObject({ receiptNumber: receipt.number });
    expect(await lockedAt(id)).not.toBeNull();
    await take('withdraw', id, '经办301001');
    expect(await lockedAt(id)).toBeNull();
    await take('submit', id, '经办301001');
    expect((await targetRows(id)).versions.map((row) => row.versionNo)).toEqual([1, 2]);
  });

  test('有错的表交不上去，所有错一次说全', async () => {
    const id = await aDraft();
    await save(id, withLine({ ...(await completeForm()), objective: '太短' }, 0, { weight: '19' }));
    const reasons = await reasonsOf(take('submit', id, '经办301001'));
    expect(reasons).toEqual(expect.arrayContaining(['objective_short', 'weights_short']));
    expect((await recordOf(id)).state).toBe('drafted');
    expect((await targetRows(id)).versions).toEqual([]);
  });

  test('单位最后一份交上去，布置的任务才算完成', async () => {
    const office = await as('performance_office');
    const entry = {
      fiscalYear: FISCAL_YEAR,
      step: 'target_filing',
      title: '填报目标',
      opensOn: '2025-05-01',
      dueOn: '2025-05-31',
    };
    const { id: entryId } = await saveCalendarEntry(office, { id: null, expectedVersion: 0, ...entry });
    const drafts = [await aTargetIn('drafted', 'museum'), await aTargetIn('drafted', 'museum')];
    await assignTasks(office, { id: entryId, expectedVersion: 1 });
    const openTasks = async () => (await listOpenTasks(await as('经办304'))).length;
    const left: number[] = [];
    for (const id of drafts) {
      left.push(await openTasks());
      await take('submit', id, '经办304');
    }
    expect([...left, await openTasks()]).toEqual([1, 1, 0]);
    expect(
      await database().performanceTarget.count({
        where: { countyCode: COUNTY, project: { unitId: unitIdOf('museum') } },
      }),
    ).toBe(2);
  });
});

describe('退回', () => {
  test('一处也不选、理由太短、行不存在，都不能退；原因逐处留下，钱放开', async () => {
    const id = await aTargetIn('unit_submitted');
    const { form } = await recordOf(id);
    const lineId = form.lines[1]?.id ?? null;
    const place = (change: object) => ({
      returns: [{ place: 'line', lineId, reasonCode: 'other', text: '请再改改', ...change }],
    });
    expect(await reasonsOf(take('return', id, '审核301001', { returns: [] }))).toEqual(['return_needs_a_place']);
    expect(await reasonsOf(take('return', id, '审核301001', place({})))).toEqual(['return_needs_reason']);
    const gone = place({ lineId: accountOf('经办302').personId, text: '请再改一改吧' });
    expect(await reasonsOf(take('return', id, '审核301001', gone))).toEqual(['return_names_no_line']);
    await take('return', id, '审核301001', returned(lineId));
    expect(await lockedAt(id)).toBeNull();
    expect((await recordOf(id)).returns).toMatchObject([{ place: 'line', lineId, reasonCode: 'value_too_low' }]);
  });

  test('再退一次，前一次的地方关上', async () => {
    const id = await aTargetIn('returned');
    const { form } = await recordOf(id);
    await take('submit', id, '经办301001');
    await take('return', id, '审核301001', returned(form.lines[5]?.id ?? null));
    const { returns } = await targetRows(id);
    expect(returns.map((item) => item.closedAt !== null).toSorted()).toEqual([false, true]);
    expect((await recordOf(id)).returns.map((item) => item.lineId)).toEqual([form.lines[5]?.id]);
    expect(await reasonsOf(save(id, withLine(form, 1, { targetValue: '9' })))).toEqual(['part_is_locked']);
    await save(id, withLine(form, 5, { targetValue: '35' }));
  });
});

describe('谁填报，谁就不审核', () => {
  test('有两个席位的人审不了自己提交的，即使表是同事填的；换一位同事可以', async () => {
    const id = await aTargetIn('drafted');
    await take('submit', id, '两席301001');
    expect(await reasonsOf(take('endorse', id, '两席301001'))).toEqual(['preparer_may_not_decide']);
    expect((await recordOf(id)).preparedBy).toContain(accountOf('两席301001').personId);
    await take('endorse', id, '审核301001');
  });

  test('填过一笔的人，兼什么席位都不能决定', async () => {
    const id = await aDraft();
    await save(id, await completeForm(), '兼任');
    await take('submit', id, '经办301001');
    await take('endorse', id, '审核301001');
    await take('forward', id, '主管301');
    expect(await reasonsOf(take('convene', id, '兼任'))).toEqual(['preparer_may_not_decide']);
    await take('convene', id, '农业农村股');
    expect(await reasonsOf(take('return', id, '兼任', returned(null)))).toEqual(['preparer_may_not_decide']);
    expect(await reasonsOf(take('pass', id, '兼任'))).toContain('preparer_may_not_decide');
  });

  test('财政局自己的目标：预算股决定，在局里有席位的人不行，绩效股也不行', async () => {
    const id = await aTargetIn('in_joint_review', 'finance');
    const before = await targetRows(id);
    expect(await reasonsOf(take('pass', id, '局内预算股'))).toEqual(['decider_is_of_preparing_unit']);
    expect(await reasonsOf(take('return', id, '局内预算股', returned(null)))).toEqual(['decider_is_of_preparing_unit']);
    await expect(take('pass', id, 'performance_office')).rejects.toThrow('seat_may_not');
    expect(await targetRows(id)).toEqual(before);
    await take('return', id, 'budget_office', returned(null));
    await putBack(before);
    await take('pass', id, 'budget_office');
  });
});

describe('登录失效', () => {
  test('账号停用，下一次请求就没有人，什么也做不了', async () => {
    const id = await aTargetIn('drafted', 'hospital');
    const { personId } = accountOf('经办302');
    const account = await findPerson(database(), COUNTY, personId);
    await disablePerson(await as('system_administrator'), { id: personId, expectedVersion: account?.version });
    const context = await as('经办302');
    expect(context.actor).toBeNull();
    const { version } = await recordOf(id);
    const refused = await failureOf(submitTarget(context, { id, expectedVersion: version }));
    expect(refused.name).toBe('Forbidden');
    expect(refused).not.toBeInstanceOf(Refused);
    expect((await trailOf(id, 'submit-target')).at(-1)).toMatchObject({ outcome: 'refused', actorId: null });
  });
});
