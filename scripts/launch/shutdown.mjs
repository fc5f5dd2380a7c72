/** The one way out: what was started is stopped in reverse order, once, however often it is asked for. */
import { EXIT_CANNOT_RUN } from '../failure.mjs';
import { stopChildren } from './run-child.mjs';

const PARENT_POLL_MS = 500;

export function createShutdown() {
  const announcers = [];
  const closers = [];
  let ending = null;
  async function run(exitCode) {
    for (const announce of announcers) announce();
    stopChildren('SIGTERM');
    for (const close of closers.reverse()) {
      await close().catch((error) => console.error(error));
    }
    process.exit(exitCode);
  }
  return {
    /** @param announce says at once that the stop has begun */
    onBegin: (announce) => announcers.push(announce),
    /** @param close stops what was just started; it keeps its own time limit */
    onStop: (close) => closers.push(close),
    stop: (exitCode) => {
      ending ??= run(exitCode);
      return ending;
    },
    isStopping: () => ending !== null,
  };
}

/**
 * Signals, a lost terminal, a defect, and the end of the npm process above us.
 * @param {{ exitCode: number, announcement?: string }} onSignal how a signal ends this command
 */
export function listenForStop(shutdown, { exitCode, announcement }) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (announcement && !shutdown.isStopping()) console.log(announcement);
      shutdown.stop(exitCode);
    });
  }
  process.stdout.on('error', () => {}); // the terminal is gone; the work goes on
  process.stderr.on('error', () => {});
  process.on('uncaughtException', (error) => {
    console.error(error);
    shutdown.stop(EXIT_CANNOT_RUN);
  });
  process.on('unhandledRejection', (error) => console.error(error));
  if (process.env.npm_lifecycle_event === 'start') watchParent(shutdown);
}

/** Not every shell passes a signal on: when npm is gone, so are we. */
function watchParent(shutdown) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) shutdown.stop(0);
  }, PARENT_POLL_MS).unref();
}
