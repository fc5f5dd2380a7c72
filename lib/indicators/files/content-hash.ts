import { INDICATOR_FIELDS, type LibraryContent } from '@/lib/indicators/domain/library-content';
import { canonicalJson, sha256 } from '@/lib/platform/canonical-json';

/** Hex SHA-256 of a canonical content: equal exactly when two libraries say the same. */
export function contentHash(content: LibraryContent): string {
  return sha256(
    canonicalJson({
      categories: content.categories.map(({ code, name }) => ({ code, name })),
      indicators: content.indicators.map((indicator) => INDICATOR_FIELDS.map((field) => indicator[field])),
    }),
  );
}
