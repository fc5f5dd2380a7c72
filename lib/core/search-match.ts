/**
 * Does a name answer a search while it is typed? Words, pinyin initials, full pinyin and mixtures of the two
 * (`jxmubiao`). Runs in the page on keys made by pinyin.ts and carries no dictionary.
 */
import { normaliseName } from '@/lib/core/normalise';

/** The part of the search keys a page needs. */
export interface MatchKeys {
  /** one word a character, other readings behind a slash: `chong/zhong dian` */
  readonly syllables: string;
}

/** Does the query, from `at` on, read along the syllables from `index` on? The last syllable may be half typed. */
function readsAlong(query: string, at: number, syllables: readonly (readonly string[])[], index: number): boolean {
  if (at === query.length) return true;
  return (syllables[index] ?? []).some((reading) => {
    if (reading.startsWith(query.slice(at))) return true;
    if (query.startsWith(reading, at) && readsAlong(query, at + reading.length, syllables, index + 1)) return true;
    return query[at] === reading[0] && readsAlong(query, at + 1, syllables, index + 1);
  });
}

function matchesWord(word: string, keys: MatchKeys, text: string): boolean {
  if (text.includes(word)) return true;
  if (!/^[a-z0-9]+$/.test(word)) return false;
  const syllables = keys.syllables.split(' ').map((readings) => readings.split('/'));
  return syllables.some((_, start) => readsAlong(word, 0, syllables, start));
}

/**
 * True when every word of the query is found in the text or in its pinyin, beginning at any character. An empty query
 * is answered by everything.
 */
export function matchesSearch(query: string, keys: MatchKeys, text: string): boolean {
  const content = normaliseName(text);
  return query
    .split(/[\s\p{Z}]+/u)
    .map(normaliseName)
    .filter((word) => word !== '')
    .every((word) => matchesWord(word, keys, content));
}
