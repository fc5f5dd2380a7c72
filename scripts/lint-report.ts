/**
 * `npm run lint:report`: precision and recall of each lint rule on the labelled corpus, all of it and its two parts.
 * Exits 1 when a rule lies below the floor on the whole. `--misses` lists every line judged otherwise than labelled.
 */
import { fileURLToPath } from 'node:url';
import {
  isGoodEnough,
  measure,
  PRECISION_FLOOR,
  precision,
  RECALL_FLOOR,
  recall,
  type Score,
} from '@/scripts/lint-corpus/measure';
import { CORPUS_PARTS, type LabelledForm, readCorpus } from '@/scripts/lint-corpus/read-corpus';

function share(value: number): string {
  return value.toFixed(3).padStart(9);
}

function row(score: Score): string {
  const counts = [score.hits, score.wrong.length, score.missed.length]
    .map((count) => String(count).padStart(6))
    .join('');
  const mark = isGoodEnough(score) ? '' : '  below the floor';
  return `${score.rule.padEnd(20)}${share(precision(score))}${share(recall(score))}${counts}${mark}`;
}

function print(title: string, corpus: readonly LabelledForm[], withMisses: boolean): readonly Score[] {
  const scores = measure(corpus);
  const lines = corpus.reduce((sum, { form }) => sum + form.lines.length, 0);
  console.log(`\n${title}: ${corpus.length} tables, ${lines} lines`);
  console.log(`${'rule'.padEnd(20)}precision   recall  hits wrong missed`);
  for (const score of scores) {
    console.log(row(score));
    if (!withMisses) continue;
    for (const place of score.wrong) console.log(`    wrong   ${place}`);
    for (const place of score.missed) console.log(`    missed  ${place}`);
  }
  return scores;
}

const withMisses = process.argv.includes('--misses');
const wanted = CORPUS_PARTS.filter((part) => process.argv.includes(`--only=${part}`));
const corpus = readCorpus(fileURLToPath(new URL('../', import.meta.url)));
for (const part of wanted.length > 0 ? wanted : CORPUS_PARTS) {
  print(
    part,
    corpus.filter((form) => form.part === part),
    withMisses,
  );
}
if (wanted.length === 0) {
  const failed = print('all', corpus, false).filter((score) => !isGoodEnough(score));
  console.log(`\nfloor: precision ${PRECISION_FLOOR}, recall ${RECALL_FLOOR}; ${failed.length} rules below it`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
