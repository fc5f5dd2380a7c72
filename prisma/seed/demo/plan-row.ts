/** One project a kind of unit could have, as the catalogue lists it; `{u}` is the unit's short name. */
import type { MoneyMix } from '@/prisma/seed/demo/money-mix';
import type { ThemeName } from '@/prisma/seed/demo/themes';

export type PlanRow = readonly [
  name: string,
  theme: ThemeName,
  leastWan: number,
  mostWan: number,
  functionCode: string,
  mix: MoneyMix,
];

/** The projects of the units a pattern finds, the usual ones of every year first. */
export interface PlanGroup {
  readonly pattern: RegExp;
  readonly rows: readonly PlanRow[];
}
