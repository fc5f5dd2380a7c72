import { describe, expect, it } from 'vitest';
import { verifyChain } from '@/lib/audit/verify-chain';
import { Forbidden } from '@/lib/core/errors';
import { reissueFirstPasswords } from '@/lib/organisation/acts/reissue-first-passwords';
import { signIn } from '@/lib/organisation/acts/sign-in';
import { database } from '@/lib/platform/db/client';
import { newId } from '@/lib/platform/ids';
import { foundCounty } from '@/prisma/seed/found-county';
import {
  later,
  refusalsOf,
  START,
  seated,
  systemOf,
  foundCounty as testCounty,
  visitorOf,
} from '@/tests/factories/county';

const COUNTY = '990151';
const DEMO = '990152';
const enter = (loginName: string, password: string, now = START) =>
  signIn(visitorOf(COUNTY, now), { loginName, password });

describe('自有数据库的首次启动', () => {
  it('半途失败什么也不留，再来一次从头办成', async () => {
    const inTheWay = { countyCode: COUNTY, id: newId(), loginName: 'shenji', displayName: '占名', createdAt: START };
    await database().person.create({ data: inTheWay });
    expect(await refusalsOf(foundCounty(systemOf(COUNTY), '测试县'))).toEqual(['login_name_taken']);
    const where = { countyCode: COUNTY };
    const left = await Promise.all([
      database().county.count({ where }),
      database().auditHead.count({ where }),
      database().auditEntry.count({ where }),
      database().ruleSetVersion.count({ where }),
      database().libraryEdition.count({ where }),
    ]);
    expect(left).toEqual([0, 0, 0, 0, 0]);
    await database().person.deleteMany({ where });

    const issued = await foundCounty(systemOf(COUNTY), '测试县');
    expect(issued.map((one) => one.loginName)).toEqual(['xitong', 'anquan', 'shenji']);
    expect(await verifyChain(database(), COUNTY)).toMatchObject({ isWhole: true });
  });

  it('密码没来得及印出：重新生成后旧的作废、新的能用；有人登录过就不再给', async () => {
    const lost = await database().person.findMany({ where: { countyCode: COUNTY }, select: { passwordHash: true } });
    const issued = await reissueFirstPasswords(systemOf(COUNTY), {});
    expect(issued).toHaveLength(3);
    const kept = await database().person.findMany({ where: { countyCode: COUNTY }, select: { passwordHash: true } });
    expect(kept.filter((row) => lost.some((old) => old.passwordHash === row.passwordHash))).toEqual([]);
    for (const { loginName, oneTimePassword } of issued) {
      await expect(enter(loginName, oneTimePassword, later(1))).resolves.toHaveProperty('sessionId');
    }
    expect(await refusalsOf(reissueFirstPasswords(systemOf(COUNTY), {}))).toEqual(['administrator_signed_in']);
  });

  it('只由系统自己办，演示县没有密码可给', async () => {
    const security = seated(COUNTY, { seat: 'security_administrator' });
    await expect(reissueFirstPasswords(security, {})).rejects.toBeInstanceOf(Forbidden);
    await testCounty(DEMO, true);
    expect(await refusalsOf(reissueFirstPasswords(systemOf(DEMO), {}))).toEqual(['demo_has_no_passwords']);
  });
});
