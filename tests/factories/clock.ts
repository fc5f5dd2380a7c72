/** Real time as the tests live it: every question asks a little later than the one before, so that order is told by it. */
const START = Date.parse('2025-05-20T02:00:00Z');
/** Small enough that no session of a test file grows idle. @unit milliseconds */
const STEP = 5;

export const TODAY = '2025-05-20';
export const FISCAL_YEAR = 2025;

let steps = 0;

export function tick(): Date {
  steps += 1;
  return new Date(START + steps * STEP);
}
