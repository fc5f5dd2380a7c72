/** Our HTTP server in front of Next in the same process: it can stop listening first and finish what is in flight. */
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import next from 'next';
import { portProblem } from './launch/preflight.mjs';
import { projectRoot } from './project.mjs';

const HOST = '127.0.0.1';
const FINISH_MS = 8_000;
const NEXT_CLOSE_MS = 2_000;

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portProblem(port, error)));
    server.listen(port, HOST, resolve);
  });
}

/** Stops listening, answers what was asked, cuts off what takes too long. */
async function finish(server) {
  const closed = new Promise((resolve) => server.close(resolve));
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await Promise.race([closed, sleep(FINISH_MS)]);
  clearInterval(sweep);
  server.closeAllConnections();
}

/** @returns {Promise<{ close: () => Promise<void> }>} resolves when the port answers */
export async function serve(port) {
  const app = next({ dev: false, dir: projectRoot, hostname: HOST, port, quiet: true });
  await app.prepare();
  const handle = app.getRequestHandler();
  let isClosing = false;
  const server = createServer((request, response) => {
    if (isClosing) response.setHeader('Connection', 'close');
    handle(request, response);
  });
  await listen(server, port);
  return {
    close: async () => {
      isClosing = true;
      await finish(server);
      await Promise.race([app.close(), sleep(NEXT_CLOSE_MS)]);
    },
  };
}
