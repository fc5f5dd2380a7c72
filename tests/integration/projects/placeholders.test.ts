import { beforeAll, describe, expect, test } from 'vitest';
import { Conflict, Forbidden } from '@/lib/core/errors';
import { database } from '@/lib/platform/db/client';
import { addClassifiedPlaceholder } from '@/lib/projects/acts/add-classified-placeholder';
import { getPlaceholderCount } from '@/lib/projects/queries/get-placeholder-count';
import { auditOf, COUNTY, clerk, makeCounty, OTHER_COUNTY, reasonsOf, SUBORDINATE, seated } from './project-county';

beforeAll(makeCounty);

describe('add-classified-placeholder', () => {
  test('只有年度和序号；表中没有别的列', async () => {
    await addClassifiedPlaceholder(clerk, { fiscalYear: 2025, serial: 1, name: '不会保存' });
    const rows = await database().classifiedPlaceholder.findMany({ where: { countyCode: COUNTY } });
    expect(rows).toEqual([{ countyCode: COUNTY, fiscalYear: 2025, serial: 1 }]);
    const [entry] = await auditOf('add-classified-placeholder', 'done');
    expect(entry.after).toEqual({ fiscalYear: 2025, serial: 1 });
  });

  test('连点两次、两人同时，只多一项', async () => {
    const input = { fiscalYear: 2026, serial: 1 };
    const other = seated('budget_office');
    const results = await Promise.allSettled([
      addClassifiedPlaceholder(clerk, input),
      addClassifiedPlaceholder(clerk, input),
      addClassifiedPlaceholder(other, input),
    ]);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(await getPlaceholderCount(clerk, 2026)).toBe(1);
    await expect(addClassifiedPlaceholder(clerk, { fiscalYear: 2026, serial: 5 })).rejects.toBeInstanceOf(Conflict);
  });

  test('外县看不到本县的占位', async () => {
    const stranger = seated('budget_office', {}, OTHER_COUNTY);
    expect(await getPlaceholderCount(stranger, 2026)).toBe(0);
  });

  test('已结束的年度不能再登记', async () => {
    expect(await reasonsOf(addClassifiedPlaceholder(clerk, { fiscalYear: 2024, serial: 1 }))).toEqual(['year_closed']);
  });

  test.each([
    'unit_reviewer',
    'finance_division',
    'performance_office',
    'congress_reader',
    'system_administrator',
  ] as const)('%s 不能登记', async (seat) => {
    const context = seated(seat, { unitId: SUBORDINATE });
    await expect(addClassifiedPlaceholder(context, { fiscalYear: 2026, serial: 2 })).rejects.toBeInstanceOf(Forbidden);
  });
});
