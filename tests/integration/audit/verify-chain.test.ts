import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { getChainReport } from '@/lib/audit/queries/get-chain-report';
import { listTrail } from '@/lib/audit/queries/list-trail';
import { verifyChain } from '@/lib/audit/verify-chain';
import { Forbidden } from '@/lib/core/errors';
import { createPerson } from '@/lib/organisation/acts/create-person';
import { database } from '@/lib/platform/db/client';
import { foundCounty, seated, systemOf } from '@/tests/factories/county';

const COUNTY = '990131';
const OTHER = '990132';
const ENTRIES = 6;
let superuser: pg.Client;

beforeAll(async () => {
  const url = new URL(inject('databaseServer').adminUrl);
  url.pathname = new URL(process.env.DATABASE_URL ?? '').pathname;
  superuser = new pg.Client({ connectionString: url.href });
  await superuser.connect();
  for (const countyCode of [COUNTY, OTHER]) {
    await foundCounty(countyCode);
    for (let number = 2; number <= ENTRIES; number += 1) {
      await createPerson(systemOf(countyCode), { loginName: `ren.${number}`, displayName: `第 ${number} 人` });
    }
  }
});

afterAll(() => superuser.end());

/** Does the damage as a superuser, checks, and takes it back. */
async function whileDamaged<Answer>(sql: string, ask: () => Promise<Answer>): Promise<Answer> {
  await superuser.query('create temp table kept as select * from audit_entry');
  await superuser.query('create temp table kept_head as select * from audit_head');
  try {
    await superuser.query(sql);
    return await ask();
  } finally {
    await superuser.query('delete from audit_entry; insert into audit_entry select * from kept; drop table kept');
    await superuser.query(
      'delete from audit_head; insert into audit_head select * from kept_head; drop table kept_head',
    );
  }
}

const check = () => verifyChain(database(), COUNTY);
const where = `where county_code = '${COUNTY}'`;

describe('审计链核验', () => {
  it('完整的链：条数和链头', async () => {
    expect(await check()).toMatchObject({ isWhole: true, entries: ENTRIES });
  });

  it.each([
    [
      '内容被改',
      `update audit_entry set payload = replace(payload, '第 4 人', '第 5 人') ${where} and sequence = 4`,
      4,
      'payload_changed',
    ],
    ['校验值被改', `update audit_entry set hash = repeat('a', 64) ${where} and sequence = 3`, 3, 'payload_changed'],
    [
      '检索栏目被改',
      `update audit_entry set actor_id = gen_random_uuid() ${where} and sequence = 5`,
      5,
      'columns_changed',
    ],
    [
      '时间被改',
      `update audit_entry set occurred_at = occurred_at + interval '1 day' ${where} and sequence = 2`,
      2,
      'columns_changed',
    ],
    ['删去一条', `delete from audit_entry ${where} and sequence = 3`, 3, 'entry_missing'],
    ['截去末尾', `delete from audit_entry ${where} and sequence > 4`, 5, 'entries_cut_off'],
    ['链头退回', `update audit_head set sequence = 4 ${where}`, 5, 'head_behind'],
    ['链头丢失', `delete from audit_head ${where}`, ENTRIES, 'head_missing'],
    [
      '两条互换',
      `update audit_entry set sequence = case sequence when 3 then 1004 else 1003 end ${where} and sequence in (3, 4);
       update audit_entry set sequence = sequence - 1000 ${where} and sequence > 1000`,
      3,
      'payload_changed',
    ],
  ])('%s：指出第一条断处', async (_name, sql, sequence, fault) => {
    expect(await whileDamaged(sql, check)).toMatchObject({ isWhole: false, sequence, fault });
    expect(await check()).toMatchObject({ isWhole: true });
  });

  it('另一县的改动不影响本县', async () => {
    const damage = `update audit_entry set payload = '{}' where county_code = '${OTHER}'`;
    expect(await whileDamaged(damage, check)).toMatchObject({ isWhole: true });
  });

  it('程序自己的数据库角色改不了记录', async () => {
    await expect(database().$executeRawUnsafe(`update audit_entry set act = 'x' ${where}`)).rejects.toThrow();
    await expect(database().$executeRawUnsafe(`delete from audit_entry ${where}`)).rejects.toThrow();
    await expect(database().$executeRawUnsafe('truncate audit_entry')).rejects.toThrow();
  });
});

describe('谁能看操作记录', () => {
  it('审计管理员看到所有人，按序号翻页，能按操作筛选', async () => {
    const auditor = seated(COUNTY, { seat: 'audit_administrator' });
    const first = await listTrail(auditor, {}, { direction: 'descending', after: null, limit: 4 });
    expect(first.entries.map((entry) => entry.sequence)).toEqual([6, 5, 4, 3]);
    const second = await listTrail(auditor, {}, { direction: 'descending', after: first.next, limit: 4 });
    expect(second.entries.map((entry) => entry.sequence)).toEqual([2, 1]);
    expect(second.next).toBeNull();
    const counties = await listTrail(
      auditor,
      { act: 'create-county' },
      { direction: 'descending', after: null, limit: 4 },
    );
    expect(counties.entries.map((entry) => entry.act)).toEqual(['create-county']);
    expect(await getChainReport(auditor)).toMatchObject({ isWhole: true });
  });

  it.each(['system_administrator', 'security_administrator', 'performance_office', 'unit_clerk'] as const)(
    '%s 被拒绝',
    async (seat) => {
      const slice = { direction: 'descending', after: null, limit: 4 } as const;
      await expect(listTrail(seated(COUNTY, { seat }), {}, slice)).rejects.toBeInstanceOf(Forbidden);
      await expect(getChainReport(seated(COUNTY, { seat }))).rejects.toBeInstanceOf(Forbidden);
    },
  );
});
