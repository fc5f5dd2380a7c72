/** A browser for the journeys: Playwright's own, else the system's, else Debian's is installed, else the command to do it. */
import { existsSync } from 'node:fs';
import { runChild } from './launch/run-child.mjs';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

async function isThere() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) || SYSTEM_BROWSERS.some((file) => existsSync(file));
}

/** @returns {Promise<string | null>} what a person must do first; null when a browser is there */
export async function browserProblem() {
  if (await isThere()) return null;
  const install = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`no browser found, installing: ${PACKAGES.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { code, tail } = await runChild('/bin/sh', ['-c', install], { env, isQuiet: true });
    if (code === 0 && (await isThere())) return null;
    console.error(tail);
  }
  return `No browser for the journeys. Run as root: ${install} (or, with internet access: npx playwright install chromium), then npm test again.`;
}
