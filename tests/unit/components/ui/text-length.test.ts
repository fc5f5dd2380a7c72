import { expect, it } from 'vitest';
import { textLength } from '@/components/ui/text-length';

it.each([
  ['绩效目标', 4],
  ['𠮷林', 2],
  ['一\r\n二\n三', 3],
  ['', 0],
])('%j has %i characters', (text, length) => {
  expect(textLength(text)).toBe(length);
});
