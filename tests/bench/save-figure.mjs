/** One save of a whole form through its act beside the statements it sends, raw in one transaction. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inProject, projectRoot } from '../../scripts/project.mjs';
import { rounded } from './page-figures.mjs';
import { median, quietest, timeReplay } from './replay.mjs';
import { statementsOf } from './statement-log.mjs';

const WARM_UP = 25;
const ROUNDS = 60;
const RATIO_BOUND = 2;

export async function measureSave(figures, product, draft) {
  const runner = await startRunner(product, draft);
  try {
    const restore = await rememberState(product.admin, draft);
    await runner.save();
    await restore();
    const logged = await statementsOf(product.admin, product.logFile, runner.save);
    await restore();
    const statements = transactionOf(logged);
    const times = { act: [], raw: [] };
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const act = await runner.save();
      await restore();
      const raw = await timeReplay(product.plain, statements);
      await restore();
      if (round >= 0) times.act.push(act);
      if (round >= 0) times.raw.push(raw);
    }
    const [act, raw] = [median(times.act), median(times.raw)];
    const quietRatio = rounded(quietest(times.act) / quietest(times.raw));
    const parts = { actMs: rounded(act), rawMs: rounded(raw), quietRatio, roundTrips: statements.length };
    figures.add('save-target', act / raw, RATIO_BOUND, parts);
    return statements.length;
  } finally {
    await runner.stop();
  }
}

async function startRunner(product, { county_code: county, person_id: person, target_id: target }) {
  const { rows } = await product.admin.query(
    `select s.id, c.business_date::text as day from sign_in_session s join county c using (county_code)
     where s.county_code = $1 and s.person_id = $2 and s.ended_at is null order by s.started_at desc limit 1`,
    [county, person],
  );
  const args = ['--import', 'tsx', inProject('tests/bench/save-runner.ts'), county, rows[0].id, target, rows[0].day];
  const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: product.databaseUrl };
  const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = once(child, 'exit');
  return {
    save: async () => {
      child.stdin.write('save\n');
      const { value, done } = await answers.next();
      if (done) throw new Error('the save failed, see above');
      return Number(value);
    },
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/** Statements from BEGIN to COMMIT of the one connection that had a transaction. */
function transactionOf(logged) {
  const begin = logged.find(({ text }) => /^begin/i.test(text));
  const own = logged.filter(({ pid }) => pid === begin?.pid);
  const from = own.indexOf(begin);
  const to = own.findIndex(({ text }) => /^commit/i.test(text));
  if (from < 0 || to < from) throw new Error('the save sent no transaction');
  return own.slice(from, to + 1);
}

/** Target, lines and audit chain as they are now, kept beside the application's tables; answers the way back. */
async function rememberState(admin, { county_code: county, target_id: target }) {
  const own = `county_code = '${county}' and`;
  const places = {
    performance_target: `${own} id = '${target}'`,
    target_line: `${own} target_id = '${target}'`,
    audit_head: `county_code = '${county}'`,
  };
  await admin.query('create schema bench');
  for (const [table, place] of Object.entries(places)) {
    await admin.query(`create table bench.${table} as select * from ${table} where ${place}`);
  }
  const back = Object.entries(places).map(
    ([table, place]) => `delete from ${table} where ${place}; insert into ${table} select * from bench.${table};`,
  );
  const audit = `delete from audit_entry e using bench.audit_head h
    where e.county_code = h.county_code and e.sequence > h.sequence;`;
  const sql = `begin; set local session_replication_role = replica; ${back.join(' ')} ${audit} commit;`;
  return () => admin.query(sql);
}
