import { expect, it } from 'vitest';
import { currentHref } from '@/components/layout/current-href';

const MENU = ['/inbox', '/targets', '/targets/review', '/target'];

it.each([
  ['/inbox', '/inbox'],
  ['/targets/42', '/targets'],
  ['/targets/review/42', '/targets/review'],
  ['/targets-old', undefined],
  ['/target', '/target'],
  ['/', undefined],
])('%s belongs to %s', (path, href) => {
  expect(currentHref(path, MENU)).toBe(href);
});
