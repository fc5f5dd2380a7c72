/** Server time of three pages beside a bare page of the same size and the raw time of their statements. */
import { pathOfSize } from './bare-page.mjs';
import { median, quietest, timeReplay } from './replay.mjs';
import { statementsOf } from './statement-log.mjs';

const WARM_UP = 40;
const ROUNDS = 80;
const BOUND = 1.5;

/** @param pages [name, visitor, path] */
export async function measurePages(figures, product, bare, pages) {
  const subjects = [];
  for (const [name, visitor, path] of pages) {
    for (let time = 0; time < 3; time += 1) await visitor.page(path);
    const statements = await statementsOf(product.admin, product.logFile, () => visitor.page(path));
    const size = await pathOfSize(bare, await visitor.page(path));
    subjects.push({ name, visitor, path, statements, size, times: { page: [], bare: [], sql: [] } });
  }
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const subject of subjects) await measureOnce(subject, product, bare, round >= 0);
  }
  for (const { name, statements, size, times } of subjects) {
    const [page, empty, sql] = [median(times.page), median(times.bare), median(times.sql)];
    figures.add(name, page / (empty + sql), BOUND, {
      pageMs: rounded(page),
      bareMs: rounded(empty),
      sqlMs: rounded(sql),
      quietRatio: rounded(quietest(times.page) / (quietest(times.bare) + quietest(times.sql))),
      statements: statements.length,
      bytes: size.bytes,
      elements: size.elements,
    });
  }
}

async function measureOnce({ visitor, path, statements, size, times }, product, bare, counts) {
  const page = await visitor.time(path);
  const empty = await bare.time(size.path);
  const sql = await timeReplay(product.plain, statements);
  if (!counts) return;
  times.page.push(page);
  times.bare.push(empty);
  times.sql.push(sql);
}

export function rounded(milliseconds) {
  return Number(milliseconds.toFixed(2));
}
