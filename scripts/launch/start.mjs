/** The steps of npm start, in order. Nothing listens on the port before the last one. */
import { CannotRun, EXIT_CANNOT_RUN } from '../failure.mjs';
import { inProject } from '../project.mjs';
import { buildApp } from './build-app.mjs';
import { takeLock } from './data-lock.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { checkPort, prepareDataDirectory, readPort } from './preflight.mjs';
import { runChild } from './run-child.mjs';
import { createShutdown, listenForStop } from './shutdown.mjs';
import { sinceLaunch, step } from './steps.mjs';

const STEPS = 8;

export async function start() {
  const shutdown = createShutdown();
  listenForStop(shutdown, { exitCode: 0, announcement: '正在停止：先做完手上的请求，再停数据库 …' });
  try {
    await run(shutdown);
  } catch (error) {
    if (shutdown.isStopping()) return; // a step was cut short by the stop itself
    console.error(error instanceof CannotRun ? error.message : error);
    await shutdown.stop(EXIT_CANNOT_RUN);
  }
}

async function run(shutdown) {
  const given = process.env.DATABASE_URL || null;
  const situation = { port: readPort(process.env.PORT), dataDirectory: '' };
  await step(1, STEPS, '检查本机', async () => {
    situation.dataDirectory = await checkMachine(situation.port, shutdown);
    return `Node ${process.versions.node}，端口 ${situation.port} 空闲，数据目录 ${situation.dataDirectory}`;
  });
  await step(2, STEPS, '安装依赖', installDependencies);
  await step(3, STEPS, '生成数据库客户端', async () => {
    const { generateClient } = await import('../prisma-generate.mjs');
    return (await generateClient()) ? '已生成' : '没有变化';
  });
  await prepareSettings(situation);
  if (given) await attachGivenServer(given);
  else await launchEmbeddedServer(situation.dataDirectory, shutdown);
  await step(7, STEPS, '构建程序', buildApp);
  await step(8, STEPS, '启动服务', () => openDoor(situation.port, shutdown));
  sayHowToEnter(situation.port, given !== null);
}

async function checkMachine(port, shutdown) {
  const dataDirectory = prepareDataDirectory(process.env.MINGBAI_DATA_DIR || inProject('.data'));
  const lock = await takeLock(dataDirectory, 'npm start');
  shutdown.onStop(async () => lock.release());
  shutdown.onBegin(lock.announceStop);
  await checkPort(port);
  return dataDirectory;
}

/** What the application reads from its environment, besides the database. */
async function prepareSettings({ port, dataDirectory }) {
  const { readOrMakeSecrets } = await import('../database/secrets.mjs');
  process.env.NODE_ENV = 'production';
  process.env.MINGBAI_DATA_DIR = dataDirectory;
  process.env.NEXTAUTH_SECRET ??= readOrMakeSecrets(dataDirectory).sessionSecret;
  process.env.NEXTAUTH_URL ??= addressOf(port);
  delete process.env.MINGBAI_DEMO;
}

async function attachGivenServer(url) {
  const { checkGivenServer, placeOf } = await import('../database/given-server.mjs');
  const { migrate } = await import('../database/migrate.mjs');
  const { hasCounty } = await import('../database/embedded-database.mjs');
  await step(4, STEPS, '连接数据库', async () => {
    for (const warning of await checkGivenServer(url)) console.log(warning);
    return placeOf(url);
  });
  await step(5, STEPS, '升级数据库', async () => inWords(await migrate(url)));
  await step(6, STEPS, '首次启动的准备', async () => {
    if (await hasCounty(url)) return '已有数据';
    await fill('prisma/seed/first-start.ts');
    return '已建县和三员账号，一次性密码见上，只显示这一次';
  });
}

async function launchEmbeddedServer(dataDirectory, shutdown) {
  const { startEmbeddedPostgres } = await import('../database/embedded-postgres.mjs');
  const { DATABASE, openOrDraft, publishDraft } = await import('../database/embedded-database.mjs');
  const { migrate } = await import('../database/migrate.mjs');
  const found = {};
  await step(4, STEPS, '启动数据库', async () => {
    found.server = await startEmbeddedPostgres(dataDirectory);
    shutdown.onStop(found.server.stop);
    found.server.ended.then(() => reportLoss(shutdown));
    return describeServer(found.server);
  });
  await step(5, STEPS, '升级数据库', async () => {
    found.database = await openOrDraft(found.server);
    return inWords(await migrate(found.server.url(found.database.name)));
  });
  process.env.MINGBAI_DEMO = '1';
  await step(6, STEPS, '演示数据', async () => {
    if (!found.database.isDraft) return '已有数据';
    process.env.DATABASE_URL = found.server.url(found.database.name);
    await fill('prisma/seed/demo.ts');
    await publishDraft(found.server);
    return '已装入';
  });
  process.env.DATABASE_URL = found.server.url(DATABASE);
}

function describeServer(server) {
  const place = server.movedTo ? `，程序和数据放在 ${server.movedTo}` : '';
  return `${server.isFound ? '接管上次留下的' : '已启动'}，127.0.0.1:${server.port}${place}`;
}

function reportLoss(shutdown) {
  if (shutdown.isStopping()) return;
  console.error('内置数据库意外停止，程序随之停止：请看数据目录里的 postgres.log，然后重新运行 npm start。');
  shutdown.stop(EXIT_CANNOT_RUN);
}

function inWords(applied) {
  return applied.length === 0 ? '没有变化' : `执行了 ${applied.length} 个迁移`;
}

/** Without the notices of pg about its version 9: Prisma's own queries cause them, and the version is pinned. */
async function fill(seed) {
  const { code } = await runChild(process.execPath, ['--no-deprecation', '--import', 'tsx', inProject(seed)]);
  if (code !== 0) throw new CannotRun(`数据装不进去（${seed}，退出码 ${code}）：请按上面的提示改正后重新启动。`);
}

async function openDoor(port, shutdown) {
  const { serve } = await import('../serve.mjs');
  const server = await serve(port);
  shutdown.onStop(server.close);
  return `共用 ${sinceLaunch()}`;
}

function addressOf(port) {
  return `http://127.0.0.1:${port}`;
}

function sayHowToEnter(port, isGiven) {
  console.log(`\n明白账已就绪，请用浏览器打开：${addressOf(port)}`);
  if (isGiven) {
    console.log('进入：用三员账号登录（首次启动时印出的一次性密码，登录后须改密码）。');
    console.log('没有记下密码、三员也都还没有登录过的，运行 npm run first-passwords 重新生成。');
  } else console.log('进入：在登录页点一个演示账号即可，没有密码。按 Ctrl+C 停止。');
}
