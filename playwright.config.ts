import { existsSync } from 'node:fs';
import { chromium, defineConfig, devices } from '@playwright/test';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Playwright's own browser where it is installed (undefined), else the system's. */
function systemBrowser(): string | undefined {
  if (existsSync(chromium.executablePath())) return undefined;
  return SYSTEM_BROWSERS.find((file) => existsSync(file));
}

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** `npm test` starts the application and says where; a single journey runs against any demo instance the same way. */
export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 240_000,
  expect: { timeout: 10_000 },
  workers: 1,
  forbidOnly: true,
  retries: 0,
  outputDir: 'test-results',
  reporter: process.env.MINGBAI_E2E_REPORT
    ? [['list'], ['json', { outputFile: process.env.MINGBAI_E2E_REPORT }]]
    : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.MINGBAI_E2E_URL ?? 'http://127.0.0.1:3000',
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 15_000,
    // what was done, without films and snapshots: they would cost more than the journey
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: systemBrowser(), args: [...quiet, ...asRoot] },
  },
});
