import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ImportRejected } from '@/lib/core/errors';
import { LIBRARY_RULES } from '@/lib/indicators/domain/import/library-finding';
import { CATEGORY_SHEET, INDICATOR_SHEET } from '@/lib/indicators/files/file-words';
import { readLibraryFile } from '@/lib/indicators/files/read-library-file';

const FOLDER = 'tests/workbooks';
const SHEETS: Readonly<Record<string, string>> = {
  indicators: INDICATOR_SHEET,
  categories: CATEGORY_SHEET,
  none: 'Sheet1',
};

function workbooksIn(folder: string): string[] {
  return readdirSync(`${FOLDER}/${folder}`).filter((name) => name.startsWith('library.') && name.endsWith('.xlsx'));
}

function read(folder: string, name: string) {
  return readLibraryFile(new Uint8Array(readFileSync(`${FOLDER}/${folder}/${name}`)), name, []);
}

/** library.<rule>.<sheet>-<cell>.xlsx */
function expectationOf(name: string) {
  const [, rule = '', place = ''] = name.split('.');
  const [sheet = '', cell = ''] = place.split('-');
  return { rule, sheet: SHEETS[sheet], cell: cell === 'whole' ? '' : cell };
}

describe('指标库工作簿', () => {
  test.each(workbooksIn('should-fail'))('%s gives its one finding', async (name) => {
    const refusal = await read('should-fail', name).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ImportRejected);
    const cells = refusal instanceof ImportRejected ? refusal.cells : [];
    expect(cells).toEqual([{ ...expectationOf(name), message: expect.stringMatching(/[。]$/) }]);
    expect(cells[0]?.message).not.toMatch(/[{}]|undefined/);
  });

  test('every rule has a workbook that breaks it', () => {
    const broken = new Set(workbooksIn('should-fail').map((name) => expectationOf(name).rule));
    expect([...LIBRARY_RULES].filter((rule) => !broken.has(rule))).toEqual([]);
  });

  test.each(workbooksIn('should-pass'))('%s is read', async (name) => {
    const content = await read('should-pass', name);
    expect(content.indicators).toHaveLength(2);
    expect(content.indicators[0]?.code).toBe('01-001');
  });

  test('what a spreadsheet does to values is undone', async () => {
    const values = await Promise.all(
      ['number_as_text', 'formula_with_result', 'spaces_around'].map(async (name) => {
        const [indicator] = (await read('should-pass', `library.${name}.xlsx`)).indicators;
        return [indicator?.typicalValue, indicator?.name];
      }),
    );
    expect(values).toEqual(Array(3).fill(['4', '举办会议次数']));
    const percentage = await read('should-pass', 'library.percentage_cell.xlsx');
    expect(percentage.indicators[1]?.typicalValue).toBe('95');
  });

  test('all findings come at once', async () => {
    const csv =
      '\uFEFFcode,category,level1,level2,name,unit,direction,accrual,typical_value,explanation,source_basis,origin\r\n01/1,会议类,产出,数量,甲,,≥,累计,五,说明,,本县\r\n01/1,会议类,过程,数量,甲,个,约,累计,1,,,本县\r\n';
    const refusal = await readLibraryFile(new TextEncoder().encode(csv), 'a.csv', []).catch((error: unknown) => error);
    const found = refusal instanceof ImportRejected ? refusal.cells.map(({ cell, rule }) => `${cell} ${rule}`) : [];
    expect(found.sort()).toEqual([
      'A2 code_signs',
      'A3 code_repeated',
      'A3 code_signs',
      'C3 level1_unknown',
      'E3 name_repeated',
      'F2 unit_missing',
      'G3 direction_unknown',
      'I2 value_not_number',
      'J3 cell_required',
    ]);
  });
});
