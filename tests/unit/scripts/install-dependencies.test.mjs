import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/launch/install-dependencies.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'x' },
  'node_modules/other-platform': { version: '1.0.0', integrity: 'y', optional: true },
};

describe('installed dependencies', () => {
  it('match the lock file, packages of other platforms aside', () => {
    expect(isInstalled(wanted, { 'node_modules/a': { version: '1.0.0', integrity: 'x' } })).toBe(true);
  });

  it.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
    ['one has other content', { 'node_modules/a': { version: '1.0.0', integrity: 'z' } }],
    [
      'one is too many',
      { 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/b': { version: '1.0.0' } },
    ],
  ])('do not when %s', (_, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});
