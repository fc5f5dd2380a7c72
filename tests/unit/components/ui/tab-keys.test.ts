import { expect, it } from 'vitest';
import { stepTab } from '@/components/ui/tab-keys';

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 0, 2],
  ['ArrowLeft', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Enter', 1, 1],
])('%s from %i of 3 -> %i', (key, current, next) => {
  expect(stepTab(key, current, 3)).toBe(next);
});
