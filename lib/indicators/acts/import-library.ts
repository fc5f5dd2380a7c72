import { type ActScope, act } from '@/lib/audit/act';
import { Conflict, Refused } from '@/lib/core/errors';
import { normaliseName } from '@/lib/core/normalise';
import { searchKeys } from '@/lib/core/pinyin';
import { currentEdition, type EditionRecord, insertEdition, isDemoCounty } from '@/lib/indicators/data/editions';
import {
  contentOf,
  findIndicators,
  retireIndicators,
  type StoredIndicator,
  upsertCategories,
  upsertIndicators,
} from '@/lib/indicators/data/library-rows';
import { type ImportTrace, traceOf } from '@/lib/indicators/domain/import-trace';
import { countContent, type IndicatorRecord, type LibraryContent } from '@/lib/indicators/domain/library-content';
import { diffContent, isSameContent, type LibraryDiff } from '@/lib/indicators/domain/library-diff';
import { contentHash } from '@/lib/indicators/files/content-hash';
import { readLibraryFile } from '@/lib/indicators/files/read-library-file';
import { decideLibrary } from '@/lib/indicators/policy';
import { importSchema } from '@/lib/indicators/schema';
import { isDuplicate } from '@/lib/platform/db/transaction';
import { newId } from '@/lib/platform/ids';

/**
 * Puts a new edition of the library in force, all of it or nothing: new codes enter, changed ones take what the file
 * says, those gone retire and stay readable. A file that says what is in force already, for the same year, changes
 * nothing and makes no edition.
 *
 * @throws ImportRejected with every bad cell; Conflict when the library, or the file, is not what was previewed;
 * Refused for a year before the edition in force
 */
export const importLibrary = act({
  name: 'import-library',
  schema: importSchema,
  authorise: (context) => decideLibrary(context, 'import'),
  run: async (scope, input) => {
    const current = await currentEdition(scope.tx, scope.countyCode);
    if ((current?.contentHash ?? null) !== input.expectedHash) throw new Conflict();
    if (current !== null && input.fiscalYear < current.fiscalYear) {
      throw new Refused([{ code: 'library_year_earlier', params: { year: current.fiscalYear }, place: 'fiscalYear' }]);
    }
    const stored = await findIndicators(scope.tx, scope.countyCode);
    const before = contentOf(stored);
    const content = await readLibraryFile(input.bytes, input.fileName, before.categories);
    if (contentHash(content) !== input.previewedHash) throw new Conflict();
    const diff = diffContent(before, content);
    const isNewEdition = current === null || !isSameContent(diff) || input.fiscalYear > current.fiscalYear;
    const edition = isNewEdition ? await nextEdition(scope, input, current, content) : current;
    if (isNewEdition) await putInForce(scope, edition, content, diff, stored);
    const result = traceFor(edition, isNewEdition, diff);
    scope.record({
      subjectId: edition.id,
      before: current === null ? null : { number: current.number, contentHash: current.contentHash },
      after: result,
    });
    return result;
  },
});

async function nextEdition(
  scope: ActScope,
  input: { fiscalYear: number; origin: string; isDemo: boolean; fileName: string },
  current: EditionRecord | null,
  content: LibraryContent,
): Promise<EditionRecord> {
  const counts = countContent(content);
  const isFirstLoad = scope.actor === null;
  return {
    id: newId(),
    number: (current?.number ?? 0) + 1,
    fiscalYear: input.fiscalYear,
    origin: input.origin,
    isDemo: input.isDemo || (await isDemoCounty(scope.tx, scope.countyCode)),
    categoryCount: counts.categories,
    indicatorCount: counts.indicators,
    contentHash: contentHash(content),
    fileName: isFirstLoad ? null : input.fileName,
    importedAt: scope.now,
  };
}

/** The edition goes in first: of two imports at once the later one stops there. */
async function putInForce(
  scope: ActScope,
  edition: EditionRecord,
  content: LibraryContent,
  diff: LibraryDiff,
  stored: readonly StoredIndicator[],
): Promise<void> {
  const { tx, countyCode } = scope;
  await insertEdition(tx, countyCode, edition).catch((error: unknown) => {
    throw isDuplicate(error) ? new Conflict() : error;
  });
  const categoryIds = await upsertCategories(
    tx,
    countyCode,
    content.categories.map((category) => ({ ...category, id: newId() })),
  );
  const ids = new Map(stored.map((indicator) => [indicator.record.code, indicator.id]));
  const written = [...diff.added, ...diff.changed.map(({ after }) => after)];
  await upsertIndicators(
    tx,
    countyCode,
    edition.id,
    written.map((record) => toStore(record, ids.get(record.code) ?? newId(), categoryIds)),
  );
  await retireIndicators(
    tx,
    countyCode,
    edition.id,
    diff.gone.map((indicator) => indicator.code),
  );
}

function toStore(record: IndicatorRecord, id: string, categoryIds: ReadonlyMap<string, string>) {
  const categoryId = categoryIds.get(record.category);
  if (categoryId === undefined) throw new Error(`no category for indicator ${record.code}`);
  const { initials, full } = searchKeys(record.name);
  return { id, categoryId, record, searchKeys: `${initials} ${full}`, normalName: normaliseName(record.name) };
}

function traceFor(edition: EditionRecord, isNewEdition: boolean, diff: LibraryDiff): ImportTrace {
  return {
    number: edition.number,
    fiscalYear: edition.fiscalYear,
    origin: edition.origin,
    contentHash: edition.contentHash,
    categories: edition.categoryCount,
    indicators: edition.indicatorCount,
    isNewEdition,
    ...traceOf(diff),
  };
}
