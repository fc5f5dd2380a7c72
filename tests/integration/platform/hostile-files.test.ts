import { describe, expect, test } from 'vitest';
import { ImportRejected } from '@/lib/core/errors';
import { readTableFile } from '@/lib/platform/workbook/read-table-file';
import { makeZip, PLAIN_SHEET, relations, sheetXml, workbookParts, type ZipPart } from '@/tests/support/zip-maker';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function plainWith(...parts: readonly ZipPart[]): Uint8Array {
  return makeZip([...workbookParts(PLAIN_SHEET), ...parts]);
}

function relation(type: string, target: string): ZipPart {
  const content = relations(
    `<Relationship Id="r9" Type="${OFFICE}/${type}" Target="${target}" TargetMode="External"/>`,
  );
  return { name: 'xl/worksheets/_rels/sheet1.xml.rels', content };
}

const HOSTILE: Readonly<Record<string, readonly [rule: string, make: () => Uint8Array]>> = {
  'a bomb of 300 MB in 300 KB': [
    'file_inflates_too_far',
    () => plainWith({ name: 'xl/media/a.bin', content: new Uint8Array(3e8) }),
  ],
  'a bomb in many parts': [
    'file_inflates_too_far',
    () =>
      plainWith(...Array.from({ length: 10 }, (_, i) => ({ name: `xl/media/${i}.bin`, content: new Uint8Array(8e6) }))),
  ],
  'a size that lies': [
    'file_damaged',
    () => plainWith({ name: 'xl/media/a.bin', content: new Uint8Array(5e6), claimedSize: 10 }),
  ],
  'two parts of one name': [
    'file_duplicate_parts',
    () => makeZip([...workbookParts(PLAIN_SHEET), ...workbookParts(PLAIN_SHEET)]),
  ],
  'two parts that differ in case': ['file_duplicate_parts', () => plainWith({ name: 'XL/Workbook.xml', content: 'x' })],
  'a path out of the file': ['file_damaged', () => plainWith({ name: '../../etc/x.xml', content: 'x' })],
  'too many parts': [
    'file_too_many_parts',
    () => plainWith(...Array.from({ length: 600 }, (_, i) => ({ name: `xl/p${i}.xml`, content: '' }))),
  ],
  macros: ['file_macros', () => plainWith({ name: 'xl/vbaProject.bin', content: 'x' })],
  'macro sheets': ['file_macros', () => plainWith({ name: 'xl/macrosheets/sheet1.xml', content: 'x' })],
  'a link to another workbook': [
    'file_external_links',
    () => plainWith({ name: 'xl/externalLinks/externalLink1.xml', content: 'x' }),
  ],
  'a relation to the outside': ['file_external_links', () => plainWith(relation('oleObject', 'file:///etc/hyperlink'))],
  'an embedded object': ['file_embedded_objects', () => plainWith({ name: 'xl/embeddings/o.bin', content: 'x' })],
  'an entity': [
    'file_entities',
    () => makeZip(workbookParts(PLAIN_SHEET.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'))),
  ],
  'a flood of merged cells': [
    'file_merged_flood',
    () => makeZip(workbookParts(sheetXml('', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'))),
  ],
  'too many rows': ['file_too_many_rows', () => makeZip(workbookParts(sheetXml('<row r="1"/>'.repeat(61_000))))],
  'a name over all cells, which hangs the reader': [
    'file_reads_too_long',
    () =>
      makeZip(
        workbookParts(
          PLAIN_SHEET,
          '<definedNames><definedName name="x">S!$A$1:$XFD$1048576</definedName></definedNames>',
        ),
      ),
  ],
  'cells that fill the memory': [
    'file_reads_too_long',
    () =>
      makeZip(
        workbookParts(
          sheetXml(
            Array.from({ length: 55_000 }, (_, r) => `<row r="${r + 1}">${'<c><v>1</v></c>'.repeat(60)}</row>`).join(
              '',
            ),
          ),
        ),
      ),
  ],
  'a zip that is no workbook': ['file_kind', () => makeZip([{ name: 'a.txt', content: 'x' }])],
  'a torn workbook': ['file_damaged', () => plainWith().slice(0, 900)],
  'xml that does not close': ['file_damaged', () => makeZip(workbookParts('<worksheet><sheetData><row'))],
  'an old or encrypted workbook': [
    'file_encrypted_or_old',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
  ],
  'an empty file': ['file_empty', () => new Uint8Array()],
  'a file over 10 MB': ['file_too_large', () => new Uint8Array(10 * 1024 * 1024 + 1)],
  'a picture': ['file_kind', () => new TextEncoder().encode('PNG\u0000\u0000')],
  'unpaired quotes': ['file_quotes', () => new TextEncoder().encode('a,b\n"x,1\n')],
  'no text encoding at all': ['file_encoding', () => new Uint8Array([0x61, 0x2c, 0xff, 0xff, 0x0a])],
};

describe('恶意与损坏的文件', () => {
  test.each(Object.entries(HOSTILE))(
    '%s is refused with one sentence',
    async (_name, [rule, make]) => {
      const bytes = make();
      const started = Date.now();
      const refusal = await readTableFile(bytes, 'a').catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(ImportRejected);
      const cells = refusal instanceof ImportRejected ? refusal.cells : [];
      expect(cells).toEqual([{ sheet: '', cell: '', rule, message: expect.stringMatching(/^[^。]+。$/) }]);
      expect(Date.now() - started).toBeLessThan(8_000);
    },
    30_000,
  );

  test('a plain workbook, and one with a hyperlink, is read', async () => {
    const link = relation('hyperlink', 'https://example.org/');
    for (const bytes of [plainWith(), plainWith(link)]) {
      const [sheet] = await readTableFile(bytes, 'a');
      expect(sheet?.rows[0]?.cells).toEqual([{ address: 'A1', column: 1, kind: 'text', text: '好', isMerged: false }]);
    }
  });
});
