/**
 * Usage: node leash.mjs COMMAND [arguments], as leader of its own process group, with a pipe from its owner as input.
 * Runs the command; when the owner is gone, even by kill -9, the pipe ends and so does the whole group. No build or
 * seed lives on to disturb the next start.
 */
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
process.stdin.resume().once('end', () => process.kill(-process.pid, 'SIGKILL'));
child.once('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.once('exit', (code) => process.exit(code ?? 1));
