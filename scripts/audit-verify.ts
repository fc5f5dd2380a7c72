/** `npm run audit:verify [-- --county CODE]`: is the chain whole? Exit 0 whole, 1 broken, 2 cannot run. */
import { parseArgs } from 'node:util';
import { FAULT_LABELS } from '@/lib/audit/labels';
import { verifyChain } from '@/lib/audit/verify-chain';
import { findCounty } from '@/lib/organisation/data/counties';
import { database, disconnect } from '@/lib/platform/db/client';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { county: { type: 'string' } } });
  const countyCode = values.county ?? (await findCounty(database()))?.countyCode;
  if (countyCode === undefined) throw new Error('数据库中还没有县，请先运行 npm start。');
  const report = await verifyChain(database(), countyCode);
  if (report.isWhole) {
    console.log(`审计链完整：${countyCode} 共 ${report.entries} 条，链头 ${report.headHash}`);
    return 0;
  }
  const about = report.subjectId === null ? '' : `（对象 ${report.subjectId}）`;
  console.log(`审计链断裂：${countyCode} 第 ${report.sequence} 条${about}，${FAULT_LABELS[report.fault]}`);
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`不能核验：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
} finally {
  await disconnect();
}
