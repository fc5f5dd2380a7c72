/** Builds the application when its sources changed since the last whole build of this build directory. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CannotRun } from '../failure.mjs';
import { filesUnder, hashOf, inProject, projectRoot } from '../project.mjs';
import { writeWhole } from '../whole-file.mjs';
import { runChild } from './run-child.mjs';

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'package-lock.json',
];

export function buildDirectory() {
  return path.resolve(projectRoot, process.env.MINGBAI_BUILD_DIR ?? '.next');
}

function sourcesHash() {
  const publicSettings = Object.entries(process.env).filter(([name]) => name.startsWith('NEXT_PUBLIC_'));
  const words = [process.versions.node, ...publicSettings.map((pair) => pair.join('=')).sort()];
  return hashOf(
    SOURCES.flatMap((source) => filesUnder(inProject(source))),
    words,
  );
}

export async function buildApp() {
  const stamp = path.join(buildDirectory(), 'mingbai-sources.sha256');
  const wanted = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return '没有变化';
  rmSync(stamp, { force: true });
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const next = inProject('node_modules/next/dist/bin/next');
  const { code, tail } = await runChild(process.execPath, [next, 'build'], { env, isQuiet: true });
  if (code !== 0) throw new CannotRun(`构建失败：请按下面的提示改正后重试。\n${tail}`);
  writeWhole(stamp, wanted);
  return '已构建';
}
