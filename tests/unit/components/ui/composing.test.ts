import { describe, expect, it } from 'vitest';
import { isComposing } from '@/components/ui/composing';

describe('isComposing: keys an input method owns', () => {
  it('while composing', () => {
    expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
  });
  it('the Enter that picks a word, reported after the composition ended', () => {
    expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
  });
  it('not a plain Enter', () => {
    expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
    expect(isComposing({})).toBe(false);
  });
});
