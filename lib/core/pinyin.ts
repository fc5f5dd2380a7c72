/**
 * Search keys of Chinese names: made on the server, where the dictionary is, and handed to the page as data. The page
 * matches with search-match.ts, which needs no dictionary.
 */
import { pinyin, polyphonic } from 'pinyin-pro';

export interface SearchKeys {
  /** first letters of the likeliest reading: 绩效目标 -> `jxmb` */
  readonly initials: string;
  /** the likeliest reading without tones: `jixiaomubiao`; ü is `v` */
  readonly full: string;
  /** one word a character, other readings behind a slash, for matching in the page: `chong/zhong dian` */
  readonly syllables: string;
}

const OPTIONS = { toneType: 'none', v: true } as const;

/** Letters and digits stand for themselves; spaces and marks are left out. */
export function searchKeys(name: string): SearchKeys {
  const characters = pinyin(name.normalize('NFKC'), { ...OPTIONS, type: 'all' })
    .map(({ origin, pinyin: reading, isZh }) => (isZh ? readingsOf(origin, reading) : [origin.toLowerCase()]))
    .filter(([first = '']) => /^[\p{L}\p{N}]/u.test(first));
  const likeliest = characters.map(([first = '']) => first);
  return {
    initials: likeliest.map((reading) => [...reading][0] ?? '').join(''),
    full: likeliest.join(''),
    syllables: characters.map((readings) => readings.join('/')).join(' '),
  };
}

/** The reading in its phrase first, then what else the character may be read as. */
function readingsOf(character: string, inPhrase: string): readonly string[] {
  const others = polyphonic(character, { ...OPTIONS, type: 'array' })[0] ?? [];
  return [...new Set([inPhrase, ...others])];
}
