/**
 * PostgreSQL refuses to run as root. Started by root it runs as nobody (or as the owner of existing data), who must
 * reach its programs and its data. Tried in this order: just so; with one capability to pass closed parent directories
 * (a home with mode 700); with programs and data at a place of their own. An ordinary user runs it as himself.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { CannotRun } from '../failure.mjs';

const NOBODY = 65534;
// PostgreSQL asks access(2) about its own programs, which otherwise forgets the capabilities of anyone but root
const ACCESS_BY_CAPABILITY = '--securebits=+no_setuid_fixup';
const MOVED_HOME = '/var/lib/mingbai';
const baseOptions = { cwd: '/', env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' } };

/**
 * How PostgreSQL runs here.
 * @typedef {object} Footing
 * @property {string} native folder of its programs
 * @property {string} home folder of its data, one subfolder a major version; real path
 * @property {number | null} owner user id it runs as when that is not the present user
 * @property {string[]} prefix command put before each program
 * @property {object} options spawn options
 * @property {boolean} moved true when programs and data stand under /var/lib
 */

/** Runs one of PostgreSQL's programs to its end. */
export function runOn(footing, program, args) {
  const [command, ...rest] = [...footing.prefix, path.join(footing.native, 'bin', program), ...args];
  return spawnSync(command, rest, { ...footing.options, encoding: 'utf8' });
}

/** Finds how PostgreSQL can run here with its data at `place`, making that folder where it is missing. */
export function findFooting({ native, version }, place) {
  const isRoot = process.getuid?.() === 0;
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const home = realpathSync(place);
  if (!isRoot) return ownFooting(native, home);
  const owner = statSync(home).uid || NOBODY;
  chownSync(home, owner, owner);
  for (const capability of [null, 'dac_read_search', 'dac_override']) {
    const footing = rootFooting(native, home, owner, capability);
    if (reaches(footing)) return footing;
  }
  return movedFooting(native, version, place);
}

function ownFooting(native, home) {
  if (process.getuid && statSync(home).uid !== process.getuid()) {
    throw new CannotRun(
      `数据目录 ${home} 由另一个用户建立：请用那个用户（或 root）启动，或用 MINGBAI_DATA_DIR 另指一个目录。`,
    );
  }
  return { native, home, owner: null, prefix: [], options: baseOptions, moved: false };
}

function rootFooting(native, home, owner, capability) {
  if (capability === null) {
    return { native, home, owner, prefix: [], options: { ...baseOptions, uid: owner, gid: owner }, moved: false };
  }
  const ids = [`--reuid=${owner}`, `--regid=${owner}`, '--clear-groups', '--no-new-privs'];
  const capabilities = [`--inh-caps=+${capability}`, `--ambient-caps=+${capability}`];
  const prefix = ['setpriv', ...ids, ...capabilities, ACCESS_BY_CAPABILITY, '--'];
  return { native, home, owner, prefix, options: baseOptions, moved: false };
}

/** initdb looks for its neighbours and stops; the folder must be writable and all above it open. */
function reaches(footing) {
  const words = ['/bin/sh', '-c', 'test -w "$1" && test -x "$1"', 'sh', footing.home];
  const [command, ...args] = [...footing.prefix, ...words];
  const folder = spawnSync(command, args, { ...footing.options, stdio: 'ignore' });
  return folder.status === 0 && runOn(footing, 'initdb', ['--show', `--pgdata=${footing.home}`]).status === 0;
}

/** Last resort, for new data only: programs and data under /var/lib, with a link left at the usual place. */
function movedFooting(native, version, place) {
  const isLink = lstatSync(place).isSymbolicLink();
  if (!isLink && readdirSync(place).length > 0) throw unreachable(place);
  const home = isLink ? realpathSync(place) : path.join(MOVED_HOME, `postgres-${keyOf(place)}`);
  const programs = path.join(MOVED_HOME, `native-${version}`);
  copyPrograms(native, programs);
  if (!isLink) {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    chownSync(home, NOBODY, NOBODY);
    rmSync(place, { recursive: true });
    symlinkSync(home, place);
  }
  const footing = { ...rootFooting(programs, home, NOBODY, null), moved: true };
  if (!reaches(footing)) throw unreachable(place);
  return footing;
}

function keyOf(place) {
  return createHash('sha256').update(path.resolve(place)).digest('hex').slice(0, 12);
}

function copyPrograms(native, programs) {
  if (existsSync(programs)) return;
  const copy = `${programs}.${process.pid}`;
  mkdirSync(MOVED_HOME, { recursive: true, mode: 0o755 });
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  renameSync(copy, programs);
}

function unreachable(place) {
  return new CannotRun(
    `数据库不能以 root 运行，而普通用户 nobody 进不了 ${place}：请安装 util-linux（setpriv），或把程序放到其他用户可进入的目录，或改用普通用户启动。`,
  );
}
