/** Brings node_modules to what package-lock.json says. npm leaves its own record of what it installed: that is compared. */
import { readFileSync } from 'node:fs';
import { CannotRun } from '../failure.mjs';
import { inProject } from '../project.mjs';
import { runChild } from './run-child.mjs';

/** @param wanted, installed the `packages` of package-lock.json and of node_modules/.package-lock.json */
export function isInstalled(wanted, installed) {
  const isSame = (place) => {
    const want = wanted[place];
    const have = installed[place];
    if (!have) return want.optional === true || want.peer === true;
    return have.version === want.version && have.integrity === want.integrity;
  };
  const places = Object.keys(wanted).filter((place) => place !== '');
  return places.every(isSame) && Object.keys(installed).every((place) => place in wanted);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(inProject(file), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

export function dependenciesAreInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  return installed !== null && isInstalled(readPackages('package-lock.json'), installed);
}

export async function installDependencies() {
  if (dependenciesAreInstalled()) return '没有变化';
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, tail } = await runChild(command, args, { isQuiet: true });
  if (code !== 0) throw new CannotRun(`依赖装不上（npm ci）：请检查网络和磁盘空间后重试。\n${tail}`);
  return '已安装';
}
