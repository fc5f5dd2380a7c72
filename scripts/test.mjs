/** npm test: check, integration, build and browser journeys, on throw-away databases, ports and builds of their own. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXIT_FINDING, EXIT_INTERRUPTED, endWith } from './failure.mjs';
import { installDependencies } from './launch/install-dependencies.mjs';
import { checkNode } from './launch/preflight.mjs';
import { runChild } from './launch/run-child.mjs';
import { createShutdown, listenForStop } from './launch/shutdown.mjs';
import { inProject } from './project.mjs';
import { countJourneys, countTests, sum } from './test-counts.mjs';

const ONE_FAILURE = { passed: 0, failed: 1 };

function readReport(file, count) {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : ONE_FAILURE;
}

function heading(text) {
  console.log(`\n== ${text}`);
}

/** The suite of unit tests is one of the steps of check; its tests are counted instead of the step. */
async function runCheck() {
  heading('check');
  const { check } = await import('./check.mjs');
  const { steps, failed, tests } = await check();
  const otherFailures = failed.filter((title) => title !== 'unit tests').length;
  const unit = tests.passed + tests.failed > 0 || !failed.includes('unit tests') ? tests : ONE_FAILURE;
  return sum([{ passed: steps - 1 - otherFailures, failed: otherFailures }, unit]);
}

async function runIntegration(directory) {
  heading('integration');
  const report = path.join(directory, 'integration.json');
  const vitest = [inProject('node_modules/vitest/vitest.mjs'), 'run', '--project', 'integration'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runChild(process.execPath, [...vitest, ...reporters]);
  const counts = readReport(report, countTests);
  return code !== 0 && counts.failed === 0 ? sum([counts, ONE_FAILURE]) : counts;
}

async function runJourneys(directory, shutdown) {
  heading('journeys');
  const { browserProblem } = await import('./browser.mjs');
  const problem = await browserProblem();
  if (problem) {
    console.error(problem);
    return ONE_FAILURE;
  }
  const { startInstance } = await import('./test-instance.mjs');
  const instance = await startInstance();
  shutdown.onStop(instance.stop);
  const report = path.join(directory, 'journeys.json');
  const env = { ...process.env, MINGBAI_E2E_URL: instance.url, MINGBAI_E2E_REPORT: report };
  const playwright = [inProject('node_modules/@playwright/test/cli.js'), 'test'];
  const { code } = await runChild(process.execPath, playwright, { env });
  const counts = readReport(report, countJourneys);
  return code !== 0 && counts.failed === 0 ? sum([counts, ONE_FAILURE]) : counts;
}

/** A suite that breaks down is one failure; the others still run. */
async function orFailure(suite) {
  try {
    return await suite();
  } catch (error) {
    console.error(error);
    return ONE_FAILURE;
  }
}

async function testAll(shutdown) {
  checkNode();
  await installDependencies();
  const directory = mkdtempSync(path.join(tmpdir(), 'mingbai-test-'));
  shutdown.onStop(async () => rmSync(directory, { recursive: true, force: true }));
  return sum([
    await orFailure(runCheck),
    await orFailure(() => runIntegration(directory)),
    await orFailure(() => runJourneys(directory, shutdown)),
  ]);
}

const verdict = { line: 'npm test did not come to its end' };
const shutdown = createShutdown();
listenForStop(shutdown, { exitCode: EXIT_INTERRUPTED });
shutdown.onStop(async () => console.log(`\n${verdict.line}`)); // begun first, so printed last
const { passed, failed } = await testAll(shutdown).catch(endWith);
verdict.line = `${passed} passed, ${failed} failed`;
await shutdown.stop(failed === 0 ? 0 : EXIT_FINDING);
