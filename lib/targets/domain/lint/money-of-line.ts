/** Money a line speaks of, exact and in fen: a plain amount, or a price per unit of what another line counts. */
import type { Fraction } from '@/lib/core/fraction';
import type { ReadLine } from '@/lib/targets/domain/lint/draft';

const FEN_IN: Readonly<Record<string, bigint>> = {
  元: 100n,
  百元: 10_000n,
  千元: 100_000n,
  万元: 1_000_000n,
  亿元: 10_000_000_000n,
};

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

export function scale(value: Fraction, factor: bigint): Fraction {
  return { numerator: value.numerator * factor, denominator: value.denominator };
}

/** Fen of a line in 元, 万元, 亿元; null when its unit is no plain money. */
export function plainMoney(read: ReadLine): Fraction | null {
  const factor = FEN_IN[read.line.unit.trim()];
  return factor === undefined || read.value === null ? null : scale(read.value, factor);
}

export interface Price {
  /** fen for one `per` */
  readonly amount: Fraction;
  /** unit of measure the price is for; '' = it recurs over time only */
  readonly per: string;
  /** how often it is paid in a year */
  readonly times: bigint;
}

const MONTHS = 12n;

/** `1600 元/亩`, `350 元/人月`, `620 万元/月`; null when the unit is no price. */
export function priceOf(read: ReadLine): Price | null {
  const found = /^([百千万亿]?元)\/(.+)$/.exec(read.line.unit.trim().replace('／', '/'));
  const factor = FEN_IN[found?.[1] ?? ''];
  if (found === null || factor === undefined || read.value === null) return null;
  const amount = scale(read.value, factor);
  const per = (found[2] ?? '').replace(/[/·.]/g, '');
  const monthly = /^(.*?)个?月$/.exec(per);
  if (monthly !== null) return { amount, per: monthly[1] ?? '', times: MONTHS };
  return { amount, per: per.length > 1 ? per.replace(/年$/, '') : per, times: 1n };
}

const UNIT_ALIASES: Readonly<Record<string, string>> = {
  km: '公里',
  千米: '公里',
  平米: '平方米',
  'm²': '平方米',
  m2: '平方米',
  名: '人',
  '㎡': '平方米',
};

/** 万平方米 and 平方米 are one unit at two scales. */
export function countedIn(read: ReadLine): { readonly unit: string; readonly count: Fraction } | null {
  if (read.value === null) return null;
  const typed = read.line.unit.trim();
  const isTenThousand = /^万[^元]/.test(typed);
  const unit = isTenThousand ? typed.slice(1) : typed;
  return { unit: UNIT_ALIASES[unit] ?? unit, count: isTenThousand ? scale(read.value, 10_000n) : read.value };
}

export function sameUnit(a: string, b: string): boolean {
  return (UNIT_ALIASES[a] ?? a) === (UNIT_ALIASES[b] ?? b);
}
