import { beforeAll, describe, expect, test } from 'vitest';
import { Forbidden, NotFound, Refused } from '@/lib/core/errors';
import { newId } from '@/lib/platform/ids';
import { discussLine } from '@/lib/targets/acts/discuss-line';
import { resolveThread } from '@/lib/targets/acts/resolve-thread';
import { REVIEW_PARTIES } from '@/lib/targets/domain/review';
import { getTargetReview } from '@/lib/targets/queries/get-target-review';
import { as, foundCounties } from '@/tests/factories/small-county';
import { withLine } from '@/tests/factories/target-form';
import { failureOf, reasonsOf, targetRows } from '@/tests/factories/target-rows';
import {
  agree,
  aReviewOf,
  aTargetIn,
  give,
  objectionOn,
  opinionOn,
  recordOf,
  returned,
  save,
  sign,
  take,
  toReview,
} from '@/tests/factories/targets';

beforeAll(foundCounties);

const lineIdsOf = async (id: string) => (await recordOf(id)).form.lines.map((line) => line.id);

describe('讨论', () => {
  test('双击只写一条；有未了结的讨论不能通过；了结后可以，填报方不能自己了结', async () => {
    const id = await aTargetIn('in_joint_review');
    const [lineId = ''] = await lineIdsOf(id);
    const remark = { id, commentId: newId(), lineId, threadId: null, text: '造价依据是哪一年的？' };
    const agency = await as('甲机构');
    const [one, two] = await Promise.all([discussLine(agency, remark), discussLine(agency, remark)]);
    expect(two).toEqual(one);
    await discussLine(await as('经办301001'), {
      ...remark,
      commentId: newId(),
      threadId: one.threadId,
      text: '2024年',
    });
    const { remarks } = await getTargetReview(agency, id, 1);
    expect(remarks.map(({ party, text }) => [party, text])).toEqual([
      ['third_party', remark.text],
      ['unit', '2024年'],
    ]);
    expect(await reasonsOf(take('pass', id, 'performance_office'))).toEqual(['thread_open']);
    const thread = { id, threadId: one.threadId };
    for (const name of ['经办301001', '审核301001', '社会保障股']) {
      expect([Forbidden, NotFound]).toContain((await failureOf(resolveThread(await as(name), thread))).constructor);
    }
    await resolveThread(agency, thread);
    expect(await failureOf(resolveThread(agency, thread))).toBeInstanceOf(NotFound);
    await take('pass', id, 'performance_office');
    const late = { ...remark, commentId: newId() };
    expect(await reasonsOf(discussLine(agency, late))).toEqual(['round_is_over']);
    expect(await reasonsOf(resolveThread(agency, thread))).toEqual(['round_is_over']);
  });

  test('填报人兼有财政席位，也只代表单位说话，不能替财政了结', async () => {
    const id = await aTargetIn('drafted');
    const { form } = await recordOf(id);
    await save(id, form, '兼任');
    await toReview(id);
    const lineId = form.lines[0]?.id;
    const { threadId } = await discussLine(await as('兼任'), {
      id,
      commentId: newId(),
      lineId,
      threadId: null,
      text: '说明',
    });
    expect((await targetRows(id)).threads[0]?.comments).toMatchObject([{ party: 'unit' }]);
    expect(await failureOf(resolveThread(await as('兼任'), { id, threadId }))).toBeInstanceOf(Forbidden);
  });
});

describe('会审通过', () => {
  test('缺一方不能通过；不采纳第三方要写理由；通过的一版从此不变', async () => {
    const id = await aReviewOf();
    await agree(id, 'unit');
    await agree(id, 'finance');
    expect(await reasonsOf(take('pass', id, 'performance_office'))).toEqual(['party_opinion_missing']);
    await agree(id, 'third_party', 'disagree');
    expect(await reasonsOf(take('pass', id, 'performance_office', { note: '不采纳' }))).toEqual([
      'override_needs_reason',
    ]);
    await take('pass', id, 'performance_office', { note: '第三方所提造价已按定额复核' });
    const passed = await targetRows(id);
    expect(passed.versions).toMatchObject([{ versionNo: 1, reviewRound: 1, passedAt: expect.any(Date) }]);
    const lineId = passed.lines[0]?.id ?? '';
    const { form } = await recordOf(id);
    const attempts = [
      () => save(id, withLine(form, 0, { weight: '1' })),
      () => give(id, 'finance', [objectionOn(lineId)]),
      () => sign(id, 'third_party'),
      () => take('withdraw', id, '经办301001'),
      () => take('return', id, 'performance_office', returned(lineId)),
      () => take('pass', id, 'performance_office', { note: '第三方所提造价已按定额复核' }),
    ];
    for (const attempt of attempts) expect(await failureOf(attempt())).toBeInstanceOf(Refused);
    expect(await targetRows(id)).toEqual(passed);
  });

  test('有一行没有对到依据，不能通过', async () => {
    const id = await aReviewOf();
    const ids = await lineIdsOf(id);
    for (const party of REVIEW_PARTIES) {
      await give(
        id,
        party,
        ids.map((lineId, index) => opinionOn(lineId, { isTraced: party === 'finance' && index > 0 })),
      );
      await sign(id, party);
    }
    expect(await reasonsOf(take('pass', id, 'performance_office'))).toEqual(['line_not_traced']);
  });
});
