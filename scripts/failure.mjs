/**
 * The two ways a command ends badly. CannotRun carries one sentence for the person at the terminal: what is wrong and
 * how to mend it. Anything else that is thrown is a defect and keeps its stack.
 */
export const EXIT_FINDING = 1;
export const EXIT_CANNOT_RUN = 2;
export const EXIT_INTERRUPTED = 130;

export class CannotRun extends Error {
  name = 'CannotRun';
}

/** Ends the process the way the contract wants: one sentence on stderr, exit code 2. */
export function endWith(error) {
  if (error instanceof CannotRun) console.error(error.message);
  else console.error(error);
  process.exit(EXIT_CANNOT_RUN);
}

export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
