/**
 * Names compared as people mean them: the wording guard of the library asks whether a typed indicator name *is* a
 * library name, or lies so near that it must be one or say why not.
 */

/**
 * One form for all spellings of a name: full-width to half-width, lower case, spaces, punctuation and signs dropped.
 * `受益 人口（户籍）` and `受益人口(户籍)` are the same; empty when nothing but marks was typed.
 */
export function normaliseName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Z}\p{C}\p{P}\p{S}]/gu, '');
}

export function isSameName(a: string, b: string): boolean {
  return normaliseName(a) === normaliseName(b);
}

/** Single-character insertions, deletions and replacements from one text to the other, counted in code points. */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const deleted = (previous[column + 1] ?? 0) + 1;
      const inserted = (current[column] ?? 0) + 1;
      current.push(Math.min(replaced, deleted, inserted));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** How far apart two names may lie and still be near. Lengths are those of the longer normalised name. */
export interface NearNameLimits {
  /** characters up to which a name counts as short */
  readonly shortLength: number;
  readonly shortEdits: number;
  readonly longEdits: number;
}

/** At most 1 edit up to 6 characters, else 2; the county's rule set may say otherwise. */
export const NEAR_NAME_LIMITS: NearNameLimits = { shortLength: 6, shortEdits: 1, longEdits: 2 };

/** Near, but not the same: same names after normalising are not near, they are one. */
export function isNearName(a: string, b: string, limits: NearNameLimits = NEAR_NAME_LIMITS): boolean {
  const one = normaliseName(a);
  const other = normaliseName(b);
  const lengths = [[...one].length, [...other].length];
  const longer = Math.max(...lengths);
  const allowed = longer <= limits.shortLength ? limits.shortEdits : limits.longEdits;
  if (one === other || longer - Math.min(...lengths) > allowed) return false;
  return editDistance(one, other) <= allowed;
}
