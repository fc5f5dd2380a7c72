/** Usage: npm run first-passwords. Prints new one-time passwords of the 三员 while none of them has ever signed in. */
import '@/lib/wiring';
import { Refused } from '@/lib/core/errors';
import { reissueFirstPasswords } from '@/lib/organisation/acts/reissue-first-passwords';
import { refusalWords } from '@/lib/organisation/labels';
import { getCounty } from '@/lib/organisation/queries/get-county';
import { disconnect } from '@/lib/platform/db/client';
import { printFirstPasswords, systemContext } from '@/prisma/seed/first-passwords-printed';

async function firstPasswords(): Promise<void> {
  const county = await getCounty();
  if (county === null) throw new Error('数据库里还没有县，请先运行 npm start。');
  const issued = await reissueFirstPasswords(systemContext(county.countyCode), {});
  console.log('以前印出的一次性密码都已作废。新的只显示这一次，首次登录后须修改：');
  printFirstPasswords(issued);
}

try {
  await firstPasswords();
} catch (error) {
  const words = error instanceof Refused ? error.refusals.map(refusalWords).join('') : String(error);
  console.error(`没有生成新的一次性密码：${words}`);
  process.exitCode = 1;
} finally {
  await disconnect();
}
