/**
 * npm run bench [-- --data DIR]: what the product costs beside the least it could cost, both sides in one run.
 * DIR: a stopped data directory to copy instead of loading the demo county. Exit 0 all within bounds, 1 not, 2 cannot run.
 */
import { parseArgs } from 'node:util';
import { EXIT_CANNOT_RUN, EXIT_FINDING, messageOf } from '../../scripts/failure.mjs';
import { startBare } from './bare-page.mjs';
import { countStatements } from './count-figures.mjs';
import { Figures } from './figures.mjs';
import { startProduct } from './instance.mjs';
import { measurePages } from './page-figures.mjs';
import { measureSave } from './save-figure.mjs';
import { chooseSubjects } from './subjects.mjs';
import { Visitor } from './visitor.mjs';

async function run(stops) {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const bare = await startBare();
  stops.push(bare.stop);
  const product = await startProduct(values.data);
  stops.push(product.stop);
  const { review, draft } = await chooseSubjects(product.admin);
  const division = await new Visitor(product.url).enter(review.person_id);
  const clerk = await new Visitor(product.url).enter(draft.person_id);
  stops.push(
    async () => division.leave(),
    async () => clerk.leave(),
  );
  const form = `/targets/${draft.target_id}/edit`;
  const room = `/targets/${review.target_id}/review`;
  const figures = new Figures();
  await measurePages(figures, product, bare.visitor, [
    ['inbox', division, '/inbox'],
    ['target-form', clerk, form],
    ['review', division, room],
  ]);
  await measureSave(figures, product, draft);
  await countStatements(figures, product, [
    ['inbox', division, '/inbox', review, 'targets'],
    ['targets', division, '/targets', review, 'targets'],
    ['projects', division, '/projects', review, 'targets'],
    ['target-form', clerk, form, draft, 'lines'],
    ['review', division, room, review, 'lines'],
  ]);
  return figures.close() ? 0 : EXIT_FINDING;
}

const stops = [];
try {
  process.exitCode = await run(stops);
} catch (error) {
  console.error(error);
  console.error(`bench: cannot run: ${messageOf(error)}`);
  process.exitCode = EXIT_CANNOT_RUN;
} finally {
  for (const stop of stops.reverse()) await stop();
}
