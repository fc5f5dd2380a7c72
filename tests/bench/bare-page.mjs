/** The bare Next application beside which pages are measured: built once a run, served by `next start`. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { runChild } from '../../scripts/launch/run-child.mjs';
import { freePort } from '../../scripts/ports.mjs';
import { inProject } from '../../scripts/project.mjs';
import { Visitor } from './visitor.mjs';

const HOME = inProject('tests/bench/bare');
const NEXT = inProject('node_modules/next/dist/bin/next');
const START_MS = 60_000;
/** Bytes the bare page may differ by. */
const CLOSE = 16;

export async function startBare() {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  rmSync(`${HOME}/.next`, { recursive: true, force: true });
  const built = await runChild(process.execPath, [NEXT, 'build', HOME], { env, isQuiet: true });
  if (built.code !== 0) throw new Error(`the bare page cannot be built:\n${built.tail}`);
  const port = await freePort();
  const args = [NEXT, 'start', HOME, '--port', String(port), '--hostname', '127.0.0.1'];
  const child = spawn(process.execPath, args, { env, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const visitor = new Visitor(`http://127.0.0.1:${port}`);
  const stop = async () => {
    visitor.leave();
    child.kill('SIGTERM');
    await ended;
  };
  for (const end = Date.now() + START_MS; Date.now() < end; await sleep(100)) {
    const answer = await visitor.send('GET', barePath(4, 1)).catch(() => null);
    if (answer?.status === 200) return { visitor, stop };
  }
  await stop();
  throw new Error('the bare page does not answer');
}

function barePath(elements, filler) {
  return `/?elements=${elements}&filler=${filler}`;
}

/** The path whose answer has as many elements as the page, and its bytes to within a few. */
export async function pathOfSize(visitor, page) {
  const elements = page.text.match(/<[a-z][^>]*>/g)?.length ?? 0;
  let filler = 0;
  for (let tries = 0; tries < 12; tries += 1) {
    const { bytes } = await visitor.page(barePath(elements, filler));
    const missing = page.bytes - bytes;
    if (Math.abs(missing) <= CLOSE) return { path: barePath(elements, filler), elements, bytes };
    // Text stands twice in an answer: in the markup and in the payload the browser wakes up with.
    filler = Math.max(0, filler + Math.trunc(missing / 2));
  }
  throw new Error(`no bare page of ${page.bytes} bytes with ${elements} elements`);
}
