/**
 * The first start on a database of one's own. The library we carry is a start, labelled 演示数据 until the bureau
 * imports its own; units and business data the bureau brings itself. The passwords are printed once the county stands:
 * who did not get to read them runs `npm run first-passwords`.
 */
import '@/lib/wiring';
import { disconnect } from '@/lib/platform/db/client';
import { printFirstPasswords, systemContext } from '@/prisma/seed/first-passwords-printed';
import { foundCounty } from '@/prisma/seed/found-county';

async function firstStart(): Promise<void> {
  const countyCode = process.env.MINGBAI_COUNTY_CODE ?? '652822';
  const name = process.env.MINGBAI_COUNTY_NAME ?? '轮台县';
  if (!/^\d{6}$/.test(countyCode)) throw new Error(`MINGBAI_COUNTY_CODE 应为 6 位行政区划代码，现为“${countyCode}”。`);
  const issued = await foundCounty(systemContext(countyCode), name);
  console.log(`已建立${name}（${countyCode}）。三员的一次性密码只显示这一次，首次登录后须修改：`);
  printFirstPasswords(issued);
}

try {
  await firstStart();
} catch (error) {
  console.error(`首次启动没有完成：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await disconnect();
}
