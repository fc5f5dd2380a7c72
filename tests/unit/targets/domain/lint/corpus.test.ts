import { expect, test } from 'vitest';
import { lintTarget } from '@/lib/targets/domain/lint/lint-target';
import { isGoodEnough, measure, PRECISION_FLOOR, RECALL_FLOOR } from '@/scripts/lint-corpus/measure';
import { readCorpus } from '@/scripts/lint-corpus/read-corpus';

const corpus = readCorpus(`${process.cwd()}/`);

test('the corpus holds the 164 published lines and 60 and more of our own', () => {
  const count = (isPublished: boolean) =>
    corpus.filter((form) => form.isPublished === isPublished).reduce((sum, { form }) => sum + form.lines.length, 0);
  expect(count(true)).toBe(164);
  expect(count(false)).toBeGreaterThanOrEqual(60);
});

test('every rule has something to find, and lines to leave alone', () => {
  for (const score of measure(corpus)) expect(score.hits + score.missed.length, score.rule).toBeGreaterThanOrEqual(7);
});

test('precision and recall of every rule lie above the floor', () => {
  expect([PRECISION_FLOOR, RECALL_FLOOR]).toEqual([0.9, 0.8]);
  expect(measure(corpus).filter((score) => !isGoodEnough(score))).toEqual([]);
});

test('a rule that finds nothing, or everything, is not good enough', () => {
  expect(isGoodEnough({ rule: 'duplicate', hits: 0, wrong: [], missed: ['a'] })).toBe(false);
  expect(isGoodEnough({ rule: 'duplicate', hits: 8, wrong: ['a'], missed: [] })).toBe(false);
  expect(isGoodEnough({ rule: 'duplicate', hits: 9, wrong: ['a'], missed: ['b', 'c'] })).toBe(true);
});

test('twenty lines are judged within 100 ms', () => {
  const [first] = corpus;
  const lines = corpus.flatMap(({ form }) => form.lines).slice(0, 20);
  if (first === undefined) throw new Error('the corpus is empty');
  const form = { ...first.form, lines };
  lintTarget(form, first.subject);
  const rounds = 10;
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) lintTarget(form, first.subject);
  expect((performance.now() - start) / rounds).toBeLessThan(100);
});
