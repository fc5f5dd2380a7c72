import type { RequestContext } from '@/lib/core/context';
import { InvalidInput } from '@/lib/core/errors';
import { currentEdition, type EditionRecord } from '@/lib/indicators/data/editions';
import { contentOf, findIndicators } from '@/lib/indicators/data/library-rows';
import { findUses, type IndicatorUse } from '@/lib/indicators/data/target-uses';
import { countContent, type LibraryCounts } from '@/lib/indicators/domain/library-content';
import { diffContent, type LibraryDiff } from '@/lib/indicators/domain/library-diff';
import { contentHash } from '@/lib/indicators/files/content-hash';
import { readLibraryFile } from '@/lib/indicators/files/read-library-file';
import { requireLibrary } from '@/lib/indicators/queries/library-in-force';
import { previewSchema } from '@/lib/indicators/schema';
import { dbOf } from '@/lib/platform/db/transaction';

export type { IndicatorUse };

export interface ImportPreview {
  readonly fileName: string;
  /** to be handed to the import, so that what was seen is what happens */
  readonly previewedHash: string;
  /** content in force when the preview was made; null = none yet */
  readonly expectedHash: string | null;
  readonly current: EditionRecord | null;
  readonly before: LibraryCounts;
  readonly after: LibraryCounts;
  readonly diff: LibraryDiff;
  /** of the new entries, those that were retired once and come back */
  readonly returning: readonly string[];
  /** of what is changed or gone, what targets use */
  readonly uses: readonly IndicatorUse[];
}

/**
 * What importing a file would do. Writes nothing. For those who may import; the uses are of the whole county.
 * @throws InvalidInput without a file; ImportRejected with every bad cell
 */
export async function previewImport(context: RequestContext, input: unknown): Promise<ImportPreview> {
  requireLibrary(context, 'import');
  const parsed = previewSchema.safeParse(input);
  if (!parsed.success) throw new InvalidInput([{ field: 'file', message: '请选择要导入的文件。' }]);
  const { bytes, fileName } = parsed.data;
  const db = dbOf(context);
  const stored = await findIndicators(db, context.countyCode);
  const content = contentOf(stored);
  const next = await readLibraryFile(bytes, fileName, content.categories);
  const diff = diffContent(content, next);
  const touched = [...diff.changed.map(({ after }) => after.code), ...diff.gone.map((indicator) => indicator.code)];
  const [current, uses] = await Promise.all([
    currentEdition(db, context.countyCode),
    findUses(db, context.countyCode, touched),
  ]);
  const retired = new Set(stored.filter(({ isRetired }) => isRetired).map(({ record }) => record.code));
  return {
    fileName,
    previewedHash: contentHash(next),
    expectedHash: current?.contentHash ?? null,
    current,
    before: countContent(content),
    after: countContent(next),
    diff,
    returning: diff.added.map(({ code }) => code).filter((code) => retired.has(code)),
    uses,
  };
}
