import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutraliseText, restoreText } from '@/lib/platform/workbook/neutralise';

describe('导出不产生公式 (I11)', () => {
  test.each(['=1+1', '+86', '-cmd', '@SUM(A1)', '＝A1', "'=1"])('%s gets an apostrophe', (text) => {
    expect(neutraliseText(text)).toBe(`'${text}`);
  });

  test.each(['=', '-12', '-0.5', '会议', '2-1', "'", ''])('%s stays as it is', (text) => {
    expect(neutraliseText(text)).toBe(text);
  });

  test('every text comes back', () => {
    const text = fc.array(fc.constantFrom("'", '=', '+', '-', '@', '1', '.', '字')).map((signs) => signs.join(''));
    fc.assert(fc.property(text, (value) => restoreText(neutraliseText(value)) === value));
  });
});
