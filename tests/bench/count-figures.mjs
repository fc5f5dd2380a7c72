/** No page asks more often because it shows more: statements with 100 rows to statements with 10. */
import { addLines, addTargets, removeLines, removeTargets } from './crowd.mjs';
import { statementsOf } from './statement-log.mjs';

const [FEW, MANY] = [10, 100];
const TRIES = 3;

/** @param pages [name, visitor, path, subject, 'targets' | 'lines'] rows of which kind the subject gets more of */
export async function countStatements(figures, product, pages) {
  for (const [name, visitor, path, subject, kind] of pages) {
    const [add, remove] = kind === 'targets' ? [addTargets, removeTargets] : [addLines, removeLines];
    try {
      await add(product.admin, subject, 1, FEW);
      const few = await countOf(product, visitor, path);
      await add(product.admin, subject, FEW + 1, MANY);
      const many = await countOf(product, visitor, path);
      figures.add(`${name}-statements-at-${MANY}-rows`, many / few, 1, { statementsAt10: few, statementsAt100: many });
    } finally {
      await remove(product.admin, subject);
    }
  }
}

/** The smallest of a few: once a minute a session also writes that it was seen. */
async function countOf(product, visitor, path) {
  const counts = [];
  for (let time = 0; time < TRIES; time += 1) {
    counts.push((await statementsOf(product.admin, product.logFile, () => visitor.page(path))).length);
  }
  return Math.min(...counts);
}
