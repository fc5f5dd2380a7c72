/**
 * Two lines that measure the same thing in the same or other words. Equal names are rule G07; here also nearly equal
 * meanings: synonyms, a name within a longer one with the same value, the same odd number of people, a repeated wish.
 */
import { compareFractions, type Fraction } from '@/lib/core/fraction';
import { isPercent, type LintRule, type ReadLine } from '@/lib/targets/domain/lint/draft';
import { type LintCode, lintFinding } from '@/lib/targets/domain/lint/lint-finding';

/** Different words for one thing, brought to one. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/总?(数量|个数|总数|户数)$/, '数'],
  [/(人次数|人次|人数|人员数|人口数)量?$/, '人数'],
  [/(里程|长度|总长)$/, '长度'],
  [/(次数|场次|频次)$/, '次数'],
  [/满意(度|率|度率)$/, '满意度'],
  [/的|本年度?|年度|全年|全县|项目|工程/g, ''],
];

/** Same kind of heads: 人, 人次 and 名 count people. */
function kindOfUnit(unit: string): string {
  return /^(人|人次|名|人数)$/.test(unit.trim()) ? '人' : unit.trim();
}

function meaning(name: string): string {
  const bare = name.replace(/[^\p{L}\p{N}]/gu, '');
  return SYNONYMS.reduce((text, [pattern, word]) => text.replace(pattern, word), bare);
}

/** Every character of `short` stands in `long`, in order. */
function isWithin(short: string, long: string): boolean {
  let from = 0;
  for (const letter of short) {
    const at = long.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}

function pairsOf(text: string): readonly string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/** More than half of the pairs of neighbouring characters are shared. */
function mostlyShared(a: string, b: string): boolean {
  const ofA = pairsOf(a);
  const rest = [...pairsOf(b)];
  const shared = ofA.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return shared.length * 4 > ofA.length + pairsOf(b).length;
}

const SHORTEST_WISH = 6;

function repeatsWish(read: ReadLine, earlier: ReadLine): boolean {
  const clauses = (name: string) =>
    name
      .split(/[,，;；、]/)
      .map((clause) => clause.replace(/的/g, ''))
      .filter((clause) => clause.length >= SHORTEST_WISH);
  return clauses(read.name).some((clause) =>
    clauses(earlier.name).some((other) =>
      clause.length <= other.length ? isWithin(clause, other) : isWithin(other, clause),
    ),
  );
}

/** A number nobody hits twice by chance: three significant digits and more. */
function isOdd(value: Fraction): boolean {
  return (value.numerator / value.denominator).toString().replace(/0+$/, '').length >= 3;
}

function sameNumber(read: ReadLine, earlier: ReadLine): LintCode | null {
  const { value } = read;
  if (value === null || earlier.value === null || compareFractions(value, earlier.value) !== 0) return null;
  const kind = kindOfUnit(read.line.unit);
  if (isPercent(read.line) || kind !== kindOfUnit(earlier.line.unit)) return null;
  const [a, b] = [meaning(read.name), meaning(earlier.name)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isWithin(short, long) || mostlyShared(a, b)) return 'same_measure';
  return kind === '人' && isOdd(value) ? 'same_heads_counted' : null;
}

function sameAs(read: ReadLine, earlier: ReadLine): LintCode | null {
  if (read.normalName === earlier.normalName) return 'same_measure';
  if (read.line.level1 === earlier.line.level1 && meaning(read.name) === meaning(earlier.name)) return 'same_measure';
  if (read.value === null && earlier.value === null) return repeatsWish(read, earlier) ? 'same_wish' : null;
  return sameNumber(read, earlier);
}

export const duplicate: LintRule = ({ lines }) =>
  lines.flatMap((read, position) => {
    for (const earlier of lines.slice(0, position)) {
      const code = sameAs(read, earlier);
      if (code === null) continue;
      const params = { other: earlier.line.name.trim(), otherNumber: earlier.index + 1 };
      return [
        lintFinding('duplicate', read, {
          code,
          field: 'name',
          params,
          rewrite: 'remove_duplicate',
          rewriteParams: params,
        }),
      ];
    }
    return [];
  });
