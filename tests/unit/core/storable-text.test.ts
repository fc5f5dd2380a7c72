import { describe, expect, it } from 'vitest';
import { unstorableTexts } from '@/lib/core/storable-text';

describe('数据库存不住的字', () => {
  it('指出每一处 NUL 和半个代理对', () => {
    const input = { name: '好', note: 'a\0b', lines: [{ text: '完整😀' }, { text: '半个\ud800' }] };
    expect(unstorableTexts(input)).toEqual([['note'], ['lines', 1, 'text']]);
  });

  it('文件和空值不看', () => {
    expect(unstorableTexts({ bytes: new Uint8Array([0]), at: new Date(0), none: null })).toEqual([]);
  });
});
