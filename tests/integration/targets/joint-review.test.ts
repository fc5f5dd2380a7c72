import { beforeAll, describe, expect, test } from 'vitest';
import { Conflict, Forbidden, InvalidInput, NotFound, Refused } from '@/lib/core/errors';
import { database } from '@/lib/platform/db/client';
import { newId } from '@/lib/platform/ids';
import { conveneReview } from '@/lib/targets/acts/convene-review';
import { giveLineOpinions } from '@/lib/targets/acts/give-line-opinions';
import { REVIEW_PARTIES, type ReviewParty } from '@/lib/targets/domain/review';
import { getTargetReview } from '@/lib/targets/queries/get-target-review';
import { as, COUNTY, foundCounties, stranger } from '@/tests/factories/small-county';
import { withLine } from '@/tests/factories/target-form';
import { failureOf, reasonsOf, targetRows, trailOf } from '@/tests/factories/target-rows';
import {
  agree,
  agreeAll,
  aReviewOf,
  aTargetIn,
  give,
  objectionOn,
  opinionOn,
  recordOf,
  save,
  sign,
  take,
  toReview,
} from '@/tests/factories/targets';

beforeAll(foundCounties);

const lineIdsOf = async (id: string) => (await recordOf(id)).form.lines.map((line) => line.id);

/** A promise and what fulfils it. */
function signal(): readonly [Promise<void>, () => void] {
  let fulfil: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    fulfil = resolve;
  });
  return [promise, () => fulfil()];
}

describe('发起会审', () => {
  test('二十人同时发起，恰好一人成功，其余得知已有人先办', async () => {
    const id = await aTargetIn('department_reviewed');
    const { version } = await recordOf(id);
    const people = ['农业农村股', '农业农村股二', 'performance_office'];
    const contexts = await Promise.all(Array.from({ length: 20 }, (_, index) => as(people[index % 3] ?? '')));
    const results = await Promise.allSettled(
      contexts.map((context) => conveneReview(context, { id, expectedVersion: version })),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(lost.filter((reason) => !(reason instanceof Conflict))).toEqual([]);
    const { target, transitions } = await targetRows(id);
    expect([target.state, target.round, transitions.filter((row) => row.event === 'convene').length]).toEqual([
      'in_joint_review',
      1,
      1,
    ]);
    expect((await trailOf(id, 'convene-review')).map((entry) => entry.outcome).toSorted()).toEqual([
      'done',
      ...Array<string>(19).fill('refused'),
    ]);
  });

  test('没有指定第三方机构，不能会审', async () => {
    const id = await aTargetIn('department_reviewed', 'museum');
    expect(await reasonsOf(take('convene', id, '农业农村股'))).toEqual(['no_agency_assigned']);
  });

  test('第二轮：没有改的行，同意带过来；改过的、有意见的，重新说', async () => {
    const id = await aReviewOf();
    const ids = await lineIdsOf(id);
    const [changed = '', , objected = ''] = ids;
    for (const party of REVIEW_PARTIES) {
      await give(
        id,
        party,
        ids.map((lineId) => (party === 'finance' && lineId === objected ? objectionOn(lineId) : opinionOn(lineId))),
      );
      await sign(id, party, undefined, party === 'finance' ? 'agree_after_revision' : 'agree');
    }
    expect(await reasonsOf(take('pass', id, 'performance_office'))).toEqual(['finance_does_not_agree']);
    const place = { place: 'line', reasonCode: 'value_too_low', text: '请按实施方案核定目标值' };
    await take('return', id, 'performance_office', {
      returns: [changed, objected].map((lineId) => ({ ...place, lineId })),
    });
    const { form } = await recordOf(id);
    await save(id, withLine(form, 0, { targetValue: '84' }));
    await toReview(id);
    expect(await recordOf(id)).toMatchObject({ round: 2, versionNo: 2 });
    const { opinions } = await getTargetReview(await as('农业农村股'), id, 2);
    const carriedBy = (party: ReviewParty) =>
      opinions
        .filter((one) => one.party === party)
        .map((one) => one.lineId)
        .toSorted();
    expect(opinions.every((one) => one.carriedFrom === 1 && one.verdict === 'agree')).toBe(true);
    expect(carriedBy('unit')).toEqual(ids.filter((lineId) => lineId !== changed).toSorted());
    expect(carriedBy('finance')).toEqual(ids.filter((lineId) => lineId !== changed && lineId !== objected).toSorted());
    expect(await reasonsOf(sign(id, 'finance', undefined, 'agree', 2))).toEqual(['lines_without_opinion']);
    await agreeAll(id);
    await take('pass', id, 'performance_office');
  });
});

describe('逐条意见', () => {
  test('说两次，后一次作数；留下审计', async () => {
    const id = await aReviewOf();
    const [first = ''] = await lineIdsOf(id);
    await give(id, 'finance', [objectionOn(first)]);
    await give(id, 'finance', [opinionOn(first)]);
    const { opinions } = await targetRows(id);
    expect(opinions).toMatchObject([{ lineId: first, party: 'finance', verdict: 'agree', round: 1 }]);
    expect((await trailOf(id, 'give-line-opinions')).map((entry) => entry.outcome)).toEqual(['done', 'done']);
  });

  test('代不了别的方；外单位、外县找不到；旧一轮、缺理由、行不在，都不收', async () => {
    const id = await aReviewOf();
    const [first = ''] = await lineIdsOf(id);
    const before = await targetRows(id);
    expect(await failureOf(give(id, 'third_party', [opinionOn(first)], '农业农村股'))).toBeInstanceOf(Forbidden);
    expect(await failureOf(give(id, 'unit', [opinionOn(first)], '经办301001'))).toBeInstanceOf(Forbidden);
    expect(await failureOf(give(id, 'finance', [opinionOn(first)], '社会保障股'))).toBeInstanceOf(NotFound);
    expect(await failureOf(give(id, 'third_party', [opinionOn(first)], '乙机构'))).toBeInstanceOf(NotFound);
    const abroad = giveLineOpinions(await stranger('unit_reviewer'), {
      id,
      round: 1,
      party: 'unit',
      opinions: [opinionOn(first)],
    });
    expect(await failureOf(abroad)).toBeInstanceOf(NotFound);
    expect(await reasonsOf(give(id, 'finance', [opinionOn(first)], undefined, 2))).toEqual(['round_is_over']);
    expect(await reasonsOf(give(id, 'finance', [opinionOn(first, { verdict: 'delete' })]))).toEqual([
      'opinion_needs_reason',
    ]);
    expect(await reasonsOf(give(id, 'finance', [opinionOn(newId())]))).toEqual(['opinion_names_no_line']);
    expect(await failureOf(give(id, 'finance', [opinionOn(first), objectionOn(first)]))).toBeInstanceOf(InvalidInput);
    expect(await targetRows(id)).toEqual(before);
  });

  test('签署之后不能再改', async () => {
    const id = await aReviewOf();
    const [first = ''] = await lineIdsOf(id);
    await agree(id, 'finance');
    expect(await reasonsOf(give(id, 'finance', [objectionOn(first)]))).toEqual(['already_signed']);
  });

  test('一人正在签署时，同事的异议等签完再判：不会有签署之后的异议', async () => {
    const id = await aReviewOf();
    const ids = await lineIdsOf(id);
    await give(
      id,
      'finance',
      ids.map((lineId) => opinionOn(lineId)),
    );
    const [held, hold] = signal();
    const [released, release] = signal();
    const holder = database().$transaction(
      async (tx) => {
        await tx.$queryRaw`select 1 from audit_head where county_code = ${COUNTY} for update`;
        hold();
        await released;
      },
      { timeout: 20_000 },
    );
    await held;
    const signing = sign(id, 'finance').then(
      () => 'signed',
      (error: unknown) => error,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    const objecting = give(id, 'finance', [objectionOn(ids[0] ?? '')], '农业农村股二').then(
      () => 'given',
      (error: unknown) => error,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    release();
    await holder;
    expect(await signing).toBe('signed');
    expect(await objecting).toBeInstanceOf(Refused);
    expect((await targetRows(id)).opinions.every((row) => row.verdict === 'agree')).toBe(true);
  });
});

describe('签署', () => {
  test('每一行都说过才能签；一轮只签一次，同时签也只有一次', async () => {
    const id = await aReviewOf();
    const ids = await lineIdsOf(id);
    await give(id, 'unit', [opinionOn(ids[0] ?? '')]);
    expect(await reasonsOf(sign(id, 'unit'))).toEqual(['lines_without_opinion']);
    await give(
      id,
      'unit',
      ids.map((lineId) => opinionOn(lineId)),
    );
    const results = await Promise.allSettled([sign(id, 'unit'), sign(id, 'unit')]);
    expect(results.map((result) => result.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await reasonsOf(sign(id, 'unit'))).toEqual(['already_signed']);
    expect(await failureOf(sign(id, 'finance', '审核301001'))).toBeInstanceOf(Forbidden);
    expect((await targetRows(id)).parties).toMatchObject([{ party: 'unit', conclusion: 'agree', round: 1 }]);
    expect((await trailOf(id, 'sign-party-opinion')).filter((entry) => entry.outcome === 'done')).toHaveLength(1);
  });
});
