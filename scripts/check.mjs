/** npm run check: everything that can be judged without a database, two steps at a time, in under a minute. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawings } from './drawings.mjs';
import { EXIT_FINDING, endWith } from './failure.mjs';
import { runChild } from './launch/run-child.mjs';
import { generateClient } from './prisma-generate.mjs';
import { inProject } from './project.mjs';
import { countTests, noTests } from './test-counts.mjs';

const AT_ONCE = 2;
const LAYERS = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests'];
const STRUCTURE = ['acts', 'rule-numbers', 'purity', 'file-size', 'scenarios', 'loose-ends'];

function tool(name) {
  return inProject('node_modules', name);
}

/** The steps as [title, arguments of node]. Slow ones first. */
function listSteps(report) {
  const vitest = [tool('vitest/vitest.mjs'), 'run', '--project', 'unit', '--reporter=default', '--reporter=json'];
  return [
    ['unit tests', [...vitest, `--outputFile.json=${report}`]],
    ['migrations match the schema', [inProject('scripts/checks/schema-history.mjs')]],
    ['types', [tool('typescript/bin/tsc'), '--noEmit', '-p', '.']],
    ['layers', [...layersCommand(), ...LAYERS.filter((folder) => existsSync(inProject(folder)))]],
    ['format and lint', [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
    ...drawings().map((file) => [`${path.basename(file, '.ts')} is up to date`, ['--import', 'tsx', file, '--check']]),
    ...STRUCTURE.map((name) => [name.replace('-', ' '), [inProject('scripts/checks/run.mjs'), name]]),
  ];
}

function layersCommand() {
  const preload = ['--import', inProject('scripts/checks/swc-reads-tsx.mjs')];
  const cruise = tool('dependency-cruiser/bin/dependency-cruise.mjs');
  return [...preload, cruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'];
}

/** What the other steps read: the Prisma client and the route types. */
async function prepare() {
  await generateClient();
  if (!existsSync(inProject('app'))) return;
  const { code, tail } = await runChild(process.execPath, [tool('next/dist/bin/next'), 'typegen'], { isQuiet: true });
  if (code !== 0) throw new Error(`next typegen failed:\n${tail}`);
}

async function runStep([title, args]) {
  const start = Date.now();
  const { code, tail } = await runChild(process.execPath, args, { isQuiet: true });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${title} (${seconds} s)${code === 0 ? '' : `\n${tail}`}`);
  return { title, passed: code === 0 };
}

async function runAll(steps) {
  const waiting = [...steps];
  const done = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) done.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return done;
}

/** @returns {Promise<{ steps: number, failed: string[], tests: { passed: number, failed: number } }>} */
export async function check() {
  const start = Date.now();
  const directory = mkdtempSync(path.join(tmpdir(), 'mingbai-check-'));
  const report = path.join(directory, 'unit.json');
  try {
    await prepare();
    const done = await runAll(listSteps(report));
    const failed = done.filter((step) => !step.passed).map((step) => step.title);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    if (failed.length === 0) console.log(`check: ${done.length} steps passed in ${seconds} s`);
    else console.log(`check: ${failed.length} of ${done.length} steps failed in ${seconds} s: ${failed.join(', ')}`);
    const tests = existsSync(report) ? countTests(JSON.parse(readFileSync(report, 'utf8'))) : noTests;
    return { steps: done.length, failed, tests };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { failed } = await check().catch(endWith);
  process.exit(failed.length === 0 ? 0 : EXIT_FINDING);
}
