import { describe, expect, it } from 'vitest';
import { moneyEcho } from '@/components/forms/money-echo';

describe('moneyEcho', () => {
  it.each([
    ['123.4567', '万元', '即 1,234,567.00 元'],
    ['１００', '万元', '即 1,000,000.00 元'],
    ['0.000001', '万元', '即 0.01 元'],
    ['1234567.89', '元', '即 123.456789 万元'],
    ['10,000', '元', '即 1.00 万元'],
    ['-5', '万元', '即 -50,000.00 元'],
  ] as const)('%s %s: %s', (text, unit, echo) => {
    expect(moneyEcho(text, unit)).toBe(echo);
  });
  it('says nothing about what is no sum', () => {
    expect(moneyEcho('', '万元')).toBeNull();
    expect(moneyEcho('约五万', '万元')).toBeNull();
  });
});
