import { describe, expect, test } from 'vitest';
import { readCsv } from '@/lib/platform/workbook/read-csv';
import { writeCsv } from '@/lib/platform/workbook/write-csv';

const TEXT = '代码,名称\r\n001,"甲,""乙"""\r\n';
/** 代码,名称 and 001,甲 in GB18030 */
const GB18030 = [0xb4, 0xfa, 0xc2, 0xeb, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0x30, 0x30, 0x31, 0x2c, 0xbc, 0xd7, 0x0a];

function texts(bytes: Uint8Array): string[][] {
  return readCsv(bytes, 'a.csv').rows.map((row) => row.cells.map((cell) => cell.text));
}

describe('csv', () => {
  test('UTF-8 with and without byte order mark', () => {
    const expected = [
      ['代码', '名称'],
      ['001', '甲,"乙"'],
    ];
    expect(texts(new TextEncoder().encode(TEXT))).toEqual(expected);
    expect(texts(new TextEncoder().encode(`\uFEFF${TEXT}`))).toEqual(expected);
  });

  test('GB18030, and UTF-16 with tabs as Excel writes it', () => {
    const expected = [
      ['代码', '名称'],
      ['001', '甲'],
    ];
    expect(texts(new Uint8Array(GB18030))).toEqual(expected);
    expect(texts(Buffer.from('\uFEFF代码\t名称\r\n001\t甲\r\n', 'utf16le'))).toEqual(expected);
  });

  test('cells know their address, over empty cells and lines', () => {
    const sheet = readCsv(new TextEncoder().encode('a,b\n\n,c\n'), 'a.csv');
    expect(sheet.rows.map((row) => row.cells.map((cell) => cell.address))).toEqual([['A1', 'B1'], ['B3']]);
  });

  test('what is written is what is read', () => {
    const rows = [
      ['一', 'a"b', 'x,y', 'm\nn'],
      ['=1', '-5', '', 'z'],
    ];
    const bytes = writeCsv(rows, { withBom: true });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(texts(bytes)).toEqual([
      ['一', 'a"b', 'x,y', 'm\nn'],
      ["'=1", '-5', 'z'],
    ]);
  });
});
