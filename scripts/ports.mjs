/** Loopback ports. */
import { createServer } from 'node:net';

/** Listens for a moment and lets go again; rejects when the port cannot be had. 0 = any free one. */
export function probePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

export function freePort() {
  return probePort(0);
}
