/**
 * The first start on a database of one's own: the county with its chain, the rule packs and the three administrators
 * (三员), whose one-time passwords are printed here and nowhere else. The library we carry is a start, labelled 演示数据
 * until the bureau imports its own; units and business data the bureau brings itself.
 */
import '@/lib/wiring';
import { businessDateOf } from '@/lib/core/business-calendar';
import type { RequestContext } from '@/lib/core/context';
import { ADMINISTRATOR_SEATS } from '@/lib/core/seat';
import { createCounty } from '@/lib/organisation/acts/create-county';
import { createPerson } from '@/lib/organisation/acts/create-person';
import { grantSeat } from '@/lib/organisation/acts/grant-seat';
import { SEAT_LABELS } from '@/lib/organisation/labels';
import { disconnect } from '@/lib/platform/db/client';
import { activateRuleSet } from '@/lib/rules/acts/activate-rule-set';
import { DEFAULT_PACK_YEARS, defaultRuleSet } from '@/lib/rules/domain/default-packs';
import { seedDemoLibrary } from '@/prisma/seed/demo-library';

const LOGIN_NAMES = {
  system_administrator: 'xitong',
  security_administrator: 'anquan',
  audit_administrator: 'shenji',
} as const;

async function firstStart(): Promise<void> {
  const countyCode = process.env.MINGBAI_COUNTY_CODE ?? '652822';
  const name = process.env.MINGBAI_COUNTY_NAME ?? '轮台县';
  if (!/^\d{6}$/.test(countyCode)) throw new Error(`MINGBAI_COUNTY_CODE 应为 6 位行政区划代码，现为“${countyCode}”。`);
  const now = new Date();
  const context: RequestContext = {
    countyCode,
    actor: null,
    origin: 'system',
    now,
    businessDate: businessDateOf(now),
    address: '',
  };
  await createCounty(context, { name, isDemo: false, businessDate: null });
  for (const year of DEFAULT_PACK_YEARS) {
    await activateRuleSet(context, { rules: defaultRuleSet(year), expectedVersion: 0 });
  }
  await seedDemoLibrary(context, Number(context.businessDate.slice(0, 4)));
  console.log(`已建立${name}（${countyCode}）。三员的一次性密码只显示这一次，首次登录后须修改：`);
  for (const seat of ADMINISTRATOR_SEATS) {
    const loginName = LOGIN_NAMES[seat];
    const { id } = await createPerson(context, { loginName, displayName: SEAT_LABELS[seat] });
    const { oneTimePassword } = await grantSeat(context, { id, expectedVersion: 1, seat });
    console.log(`  ${SEAT_LABELS[seat]}  登录名 ${loginName}  一次性密码 ${oneTimePassword}`);
  }
}

try {
  await firstStart();
} catch (error) {
  console.error(`首次启动没有完成：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await disconnect();
}
