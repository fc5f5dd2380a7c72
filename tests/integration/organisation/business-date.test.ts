import { beforeAll, describe, expect, it } from 'vitest';
import { datesPassed } from '@/app/(workspace)/calendar/_components/dates-passed';
import { Forbidden } from '@/lib/core/errors';
import { setBusinessDate } from '@/lib/organisation/acts/set-business-date';
import { database } from '@/lib/platform/db/client';
import { foundCounty, refusalsOf, seated, trailOf } from '@/tests/factories/county';

const DEMO = '990141';
const REAL = '990142';
const office = seated(DEMO, { seat: 'performance_office' });
const dateOf = async (countyCode: string) =>
  (await database().county.findUnique({ where: { countyCode } }))?.businessDate?.toISOString().slice(0, 10);

beforeAll(async () => {
  await foundCounty(DEMO, true);
  await foundCounty(REAL);
});

describe('演示业务日期', () => {
  it('只能向后移，一次不超过一年，移动留痕', async () => {
    expect(await refusalsOf(setBusinessDate(office, { businessDate: '2025-05-20' }))).toEqual(['date_not_forward']);
    expect(await refusalsOf(setBusinessDate(office, { businessDate: '2025-05-19' }))).toEqual(['date_not_forward']);
    expect(await refusalsOf(setBusinessDate(office, { businessDate: '2205-06-01' }))).toEqual(['date_too_far']);
    await setBusinessDate(office, { businessDate: '2025-06-01' });
    expect(await dateOf(DEMO)).toBe('2025-06-01');
    expect((await trailOf(DEMO, 'set-business-date')).at(-1)).toBe('done');
  });

  it('同时移两次，只往后不往前', async () => {
    await Promise.allSettled(
      ['2025-07-01', '2025-08-01'].map((businessDate) => setBusinessDate(office, { businessDate })),
    );
    expect(await dateOf(DEMO)).toBe('2025-08-01');
  });

  it('有真实数据的县拒绝，其他席位不能移', async () => {
    const there = seated(REAL, { seat: 'performance_office' });
    expect(await refusalsOf(setBusinessDate(there, { businessDate: '2025-06-01' }))).toEqual(['date_not_forward']);
    expect(await dateOf(REAL)).toBeUndefined();
    const clerk = seated(DEMO, { seat: 'unit_clerk', unitId: '0197a000-0000-7000-8000-000000000002' });
    await expect(setBusinessDate(clerk, { businessDate: '2025-09-01' })).rejects.toBeInstanceOf(Forbidden);
  });

  it('移动前说清哪些事项开始、哪些截止：截止当天还不算过', () => {
    const entry = { id: '1', title: '申报', opensOn: '2025-05-21', dueOn: '2025-05-31' };
    expect(datesPassed([entry], '2025-05-20', '2025-05-21')).toEqual({ begun: [entry], ended: [] });
    expect(datesPassed([entry], '2025-05-21', '2025-05-31')).toEqual({ begun: [], ended: [] });
    expect(datesPassed([entry], '2025-05-31', '2025-06-01')).toEqual({ begun: [], ended: [entry] });
  });
});
