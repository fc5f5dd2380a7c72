/**
 * Saves one target form through its act, once for every line that comes in, and answers how long it took. A child of
 * the bench: DATABASE_URL, the session and the target come from there.
 */
import '@/lib/wiring';
import { createInterface } from 'node:readline';
import { openSession } from '@/lib/organisation/session-door';
import { disconnect } from '@/lib/platform/db/client';
import { saveTarget } from '@/lib/targets/acts/save-target';
import { getTarget } from '@/lib/targets/queries/get-target';

const [countyCode = '', sessionId = '', targetId = '', businessDate = ''] = process.argv.slice(2);

async function save(): Promise<number> {
  const now = new Date();
  const session = await openSession(countyCode, sessionId, now);
  const context = { countyCode, actor: session?.actor ?? null, origin: 'web' as const, now, businessDate, address: '' };
  const { record } = await getTarget(context, targetId);
  const form = {
    ...record.form,
    objective: `${record.form.objective}。`,
    lines: record.form.lines.map((line) => ({ ...line, valueSource: `${line.valueSource}。` })),
  };
  const start = process.hrtime.bigint();
  await saveTarget(context, { id: targetId, expectedVersion: record.version, form });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

for await (const _ of createInterface({ input: process.stdin })) console.log(await save());
await disconnect();
