import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { issueReceipt } from '@/lib/assignments/acts/issue-receipt';
import { getReceipt } from '@/lib/assignments/queries/get-receipt';
import { listReceipts } from '@/lib/assignments/queries/list-receipts';
import { act } from '@/lib/audit/act';
import { ALLOWED } from '@/lib/core/decision';
import { Forbidden, NotFound, Refused } from '@/lib/core/errors';
import { newId } from '@/lib/platform/ids';
import { as, createSmallCounty, OTHER_COUNTY, strangerWith, UNITS } from './small-county';

const clerk = as('学校 填报人');

/** A submitting act; one that fails after its receipt is rolled back with it. */
const submit = act({
  name: 'submit-target',
  schema: z.object({ fiscalYear: z.number(), title: z.string(), fails: z.boolean() }),
  authorise: () => ALLOWED,
  run: async (scope, { fiscalYear, title, fails }) => {
    const receipt = await issueReceipt(scope, {
      fiscalYear,
      unitId: UNITS.school,
      subjectKind: 'target',
      subjectId: newId(),
      versionNo: 1,
      title,
      contentHash: 'a'.repeat(64),
    });
    if (fails) throw new Refused([{ code: 'form_is_incomplete' }]);
    return receipt;
  },
});

beforeAll(createSmallCounty);

describe('issue-receipt (报送回执)', () => {
  test('20 submissions at once, some of them rolled back, number without gap or double', async () => {
    const tries = Array.from({ length: 20 }, (_, index) => ({
      fiscalYear: 2025,
      title: `项目${index}`,
      fails: index % 5 === 4,
    }));
    const outcomes = await Promise.allSettled(tries.map((input) => submit(clerk, input)));
    const numbers = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value.number : []));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });

  test('each year counts from one', async () => {
    const receipt = await submit(clerk, { fiscalYear: 2026, title: '明年项目', fails: false });
    expect(receipt).toMatchObject({ number: 1, unitName: '第一中学', submittedAt: clerk.now });
  });

  test('nobody submits without signing in', async () => {
    const nobody = { ...clerk, actor: null };
    await expect(submit(nobody, { fiscalYear: 2025, title: '匿名', fails: false })).rejects.toBeInstanceOf(Forbidden);
  });
});

describe('receipts are seen', () => {
  test('by the unit, its department, its division and finance; by nobody else', async () => {
    const { id } = await submit(clerk, { fiscalYear: 2025, title: '谁能看', fails: false });
    for (const name of ['学校 填报人', '局 主管', '教科文股', '绩效股']) {
      expect(await getReceipt(as(name), id)).toMatchObject({ title: '谁能看' });
    }
    for (const context of [as('医院 填报人'), as('安全管理员'), strangerWith('performance_office', OTHER_COUNTY)]) {
      await expect(getReceipt(context, id)).rejects.toBeInstanceOf(NotFound);
    }
    await expect(getReceipt(clerk, 'not-an-id')).rejects.toBeInstanceOf(NotFound);
  });

  test('page by number, the latest first, with the total of the whole list', async () => {
    const filter = { fiscalYear: 2025, search: '项目1', limit: 4 };
    const first = await listReceipts(clerk, { ...filter, before: null });
    const second = await listReceipts(clerk, { ...filter, before: first.next });
    const titles = [...first.items, ...second.items].map((receipt) => receipt.title);
    expect(first.total).toBe(9);
    expect(new Set(titles).size).toBe(8);
    const numbers = first.items.map((receipt) => receipt.number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect((await listReceipts(as('医院 填报人'), { ...filter, before: null })).total).toBe(0);
  });
});
