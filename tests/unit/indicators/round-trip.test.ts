import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countContent } from '@/lib/indicators/domain/library-content';
import { diffContent, isSameContent } from '@/lib/indicators/domain/library-diff';
import { contentHash } from '@/lib/indicators/files/content-hash';
import { readLibraryFile } from '@/lib/indicators/files/read-library-file';
import { writeLibraryFile } from '@/lib/indicators/files/write-library-file';
import { EXPORT_FORMATS } from '@/lib/indicators/schema';
import { anyLibrary, CARRIED_CSV } from './library-samples';

const RUNS = { xlsx: 8, csv: 200, json: 200 } as const;

describe('导出再导入 (C-9)', () => {
  test('the library we carry has 26 categories and 310 indicators, counted', async () => {
    const content = await readLibraryFile(CARRIED_CSV, 'indicator-library.csv', []);
    expect(countContent(content)).toEqual({ categories: 26, indicators: 310 });
  });

  test('its csv export is the very file it was loaded from', async () => {
    const content = await readLibraryFile(CARRIED_CSV, 'indicator-library.csv', []);
    const written = await writeLibraryFile('csv', content, []);
    expect(Buffer.from(written).equals(Buffer.from(CARRIED_CSV))).toBe(true);
  });

  test.each(EXPORT_FORMATS)('%s of the library we carry: same content, same bytes', async (format) => {
    const content = await readLibraryFile(CARRIED_CSV, 'indicator-library.csv', []);
    const written = await writeLibraryFile(format, content, []);
    const again = await readLibraryFile(written, `library.${format}`, content.categories);
    expect(isSameContent(diffContent(content, again))).toBe(true);
    expect(contentHash(again)).toBe(contentHash(content));
    expect(Buffer.from(await writeLibraryFile(format, again, [])).equals(Buffer.from(written))).toBe(true);
  });

  test.each(EXPORT_FORMATS)(
    '%s of any library comes back without a difference',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(anyLibrary, async (content) => {
          const written = await writeLibraryFile(format, content, []);
          const again = await readLibraryFile(written, `library.${format}`, content.categories);
          expect(again).toEqual(content);
        }),
        { numRuns: RUNS[format] },
      );
    },
    120_000,
  );
});
