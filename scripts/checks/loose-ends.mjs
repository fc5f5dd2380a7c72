/** Nothing is left for later: no focused or skipped test, no promise in a comment, no silenced compiler, no waiting by the clock. */
import { listSources, readSource } from './sources.mjs';

export const title = 'loose ends';
const SELF = 'scripts/checks/loose-ends.mjs';
const LOOSE =
  /@ts-(ignore|expect-error|nocheck)|\b(describe|it|test)\.(only|skip)\(|\b(TODO|FIXME|XXX)\b|waitForTimeout\(/;

export function judgeText(file, text) {
  return text.split('\n').flatMap((line, index) => {
    const match = LOOSE.exec(line);
    return match ? [`${file}:${index + 1}: ${match[0]}`] : [];
  });
}

export function find() {
  return listSources()
    .filter((file) => file !== SELF && !file.startsWith('tests/unit/scripts/'))
    .flatMap((file) => judgeText(file, readSource(file)));
}
