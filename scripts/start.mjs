/**
 * npm start: from a bare checkout to the running product, asking nothing. Only the two modules below are loaded before
 * Node's version is known to be enough, and nothing from node_modules before it is installed.
 */
import { endWith } from './failure.mjs';
import { checkNode } from './launch/preflight.mjs';

try {
  checkNode();
} catch (error) {
  endWith(error);
}
const { start } = await import('./launch/start.mjs');
await start();
