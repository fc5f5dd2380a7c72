import { describe, expect, it } from 'vitest';
import { matchOptions, moveHighlight } from '@/components/ui/combobox-option';

const OPTIONS = [
  { value: 'a', label: '受益群众满意度', detail: '满意度指标', keywords: 'syqzmyd' },
  { value: 'b', label: '设备采购数量', detail: '数量指标 C-01', keywords: 'sbcgsl' },
  { value: 'c', label: '培训人次', detail: '数量指标', keywords: 'pxrc' },
];

function found(query: string, limit = 10): string[] {
  return matchOptions(OPTIONS, query, limit).map((option) => option.value);
}

describe('matchOptions', () => {
  it('finds by word, detail, code in either case, and pinyin initials', () => {
    expect(found('满意')).toEqual(['a']);
    expect(found('数量指标')).toEqual(['b', 'c']);
    expect(found('c-01')).toEqual(['b']);
    expect(found('PXRC')).toEqual(['c']);
  });
  it('wants every word', () => {
    expect(found('数量 培训')).toEqual(['c']);
    expect(found('数量 群众')).toEqual([]);
  });
  it('shows all for nothing, up to the limit', () => {
    expect(found('  ')).toEqual(['a', 'b', 'c']);
    expect(found('', 2)).toEqual(['a', 'b']);
  });
});

describe('moveHighlight', () => {
  it.each([
    ['ArrowDown', -1, 3, 0],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', -1, 3, 2],
    ['ArrowUp', 0, 3, 2],
    ['ArrowUp', 2, 3, 1],
    ['Home', 2, 3, 0],
    ['End', 0, 3, 2],
    ['x', 1, 3, 1],
    ['ArrowDown', -1, 0, -1],
  ])('%s from %i of %i -> %i', (key, current, count, next) => {
    expect(moveHighlight(key, current, count)).toBe(next);
  });
});
