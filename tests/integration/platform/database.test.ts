import { describe, expect, it } from 'vitest';
import { database } from '@/lib/platform/db/client';

describe('database of a test file', () => {
  it('keeps timestamps in UTC: what is stored is the very moment', async () => {
    const moment = new Date('2025-05-20T00:00:00.123+08:00');
    await database().county.create({ data: { countyCode: '652822', name: '轮台县', createdAt: moment } });
    const rows = await database().$queryRaw<{ seconds: number }[]>`
      SELECT extract(epoch FROM created_at)::float8 AS seconds FROM county`;
    expect(rows).toEqual([{ seconds: moment.getTime() / 1000 }]);
  });

  it('refuses to change or remove an audit entry, even to the owner of the table', async () => {
    for (const sql of ['UPDATE audit_entry SET act = act', 'DELETE FROM audit_entry', 'TRUNCATE audit_entry']) {
      await expect(database().$executeRawUnsafe(sql)).rejects.toThrow(/permission denied/);
    }
  });
});
