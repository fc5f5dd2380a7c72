/** How the money of a project is made up of its sources: shares that add up exactly, the last one takes the rest. */
import type { BudgetBook, ChosenMark, FundSource } from '@/lib/projects/domain/money-request';

interface Mix {
  readonly shares: readonly (readonly [FundSource, percent: number])[];
  readonly book?: BudgetBook;
  readonly marks?: readonly ChosenMark[];
}

const MIXES = {
  county: { shares: [['county', 100]] },
  carried: {
    shares: [
      ['carryover', 24],
      ['county', 76],
    ],
  },
  shared: {
    shares: [
      ['central', 55],
      ['region', 20],
      ['county', 25],
    ],
  },
  central: {
    shares: [
      ['central', 80],
      ['prefecture', 8],
      ['county', 12],
    ],
    marks: ['direct'],
  },
  linkage: {
    shares: [
      ['central', 70],
      ['region', 30],
    ],
    marks: ['rural_linkage'],
  },
  aid: {
    shares: [
      ['aid', 90],
      ['county', 10],
    ],
  },
  bond: {
    shares: [
      ['specialBond', 80],
      ['county', 20],
    ],
    book: 'government_managed_fund',
  },
  generalBond: {
    shares: [
      ['generalBond', 75],
      ['county', 25],
    ],
  },
  land: { shares: [['county', 100]], book: 'government_managed_fund' },
  capital: { shares: [['county', 100]], book: 'state_capital' },
  insurance: {
    shares: [
      ['central', 62],
      ['region', 18],
      ['county', 20],
    ],
    book: 'social_insurance',
  },
  own: {
    shares: [
      ['county', 60],
      ['other', 40],
    ],
  },
} satisfies Readonly<Record<string, Mix>>;

export type MoneyMix = keyof typeof MIXES;

/** The request as the form takes it, in 万元. @param wan total with two decimals at most */
export function moneyOf(name: MoneyMix, wan: number) {
  const mix: Mix = MIXES[name];
  const total = Math.round(wan * 100);
  const sources: Partial<Record<FundSource, string>> = {};
  let rest = total;
  for (const [index, [source, percent]] of mix.shares.entries()) {
    const part = index === mix.shares.length - 1 ? rest : Math.floor((total * percent) / 100);
    sources[source] = (part / 100).toFixed(2);
    rest -= part;
  }
  return { moneyUnit: 'wan', book: mix.book ?? 'general_public', chosenMarks: mix.marks ?? [], sources };
}
