import { exactWanText, type Fen, NO_MONEY, parseWan, parseYuan, sumFen, yuanText } from '@/lib/core/money';
import { FUND_SOURCES, type FundSource } from '@/lib/projects/domain/money-request';
import type { TypedUnit } from './form-values';

export type TypedSources = Readonly<Record<FundSource, string>>;

/** Null = not readable as money; an empty field is no money. */
function readTyped(text: string, unit: TypedUnit): Fen | null {
  const parsed = unit === 'wan' ? parseWan(text, 'not_negative') : parseYuan(text, 'not_negative');
  if (parsed.ok) return parsed.value;
  return parsed.problem === 'empty' ? NO_MONEY : null;
}

/** Sum of the sources that can be read, and how many cannot. */
export function typedTotal(sources: TypedSources, unit: TypedUnit): { readonly total: Fen; readonly unread: number } {
  const amounts = FUND_SOURCES.map((source) => readTyped(sources[source], unit));
  return {
    total: sumFen(amounts.filter((amount) => amount !== null)),
    unread: amounts.filter((amount) => amount === null).length,
  };
}

/** The same money typed in the other unit; what cannot be read stays as it was typed. */
export function convertTyped(sources: TypedSources, from: TypedUnit, to: TypedUnit): TypedSources {
  const converted: Record<FundSource, string> = { ...sources };
  for (const source of FUND_SOURCES) {
    const amount = readTyped(sources[source], from);
    if (amount !== null && sources[source].trim() !== '') {
      converted[source] = to === 'wan' ? exactWanText(amount) : yuanText(amount);
    }
  }
  return converted;
}
