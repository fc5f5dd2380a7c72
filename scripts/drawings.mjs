/** npm run docs:draw: every document that is drawn from the code, drawn again. The check asks the same scripts. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT_FINDING } from './failure.mjs';
import { runChild } from './launch/run-child.mjs';
import { filesUnder, inProject } from './project.mjs';

/** Scripts that draw documents from the code; each knows --check. */
export function drawings() {
  return filesUnder(inProject('scripts')).filter((file) => /^draw-.*\.ts$/.test(path.basename(file)));
}

async function drawAll() {
  for (const file of drawings()) {
    const { code } = await runChild(process.execPath, ['--import', 'tsx', file]);
    if (code !== 0) return EXIT_FINDING;
  }
  return 0;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) process.exit(await drawAll());
