/**
 * The demo county, told by calling acts: `node --import tsx prisma/seed/demo.ts` fills the empty database behind
 * DATABASE_URL. A database in which a county lives is left as it is.
 */
import '@/lib/wiring';
import { database, disconnect } from '@/lib/platform/db/client';
import { withoutWaitingForTheDisk } from '@/prisma/seed/demo/loading-database';
import { tellDemo } from '@/prisma/seed/demo/tell';

if ((await database().county.count()) > 0) {
  console.error('数据库里已有县的数据，演示数据只装入空库：没有改动任何内容。');
  process.exitCode = 1;
} else {
  await withoutWaitingForTheDisk(() =>
    tellDemo((chapter, seconds) => console.log(`  ${chapter}，${seconds.toFixed(1)} 秒`)),
  );
}
await disconnect();
