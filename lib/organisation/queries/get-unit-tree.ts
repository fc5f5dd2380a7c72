import type { RequestContext } from '@/lib/core/context';
import type { UnitRecord } from '@/lib/organisation/data/units';
import { listUnits } from '@/lib/organisation/queries/list-units';

/** A department with the units below it. */
export interface UnitBranch {
  readonly unit: UnitRecord;
  readonly subordinates: readonly UnitRecord[];
}

/** The county's units of a year as departments with their subordinates, both by code. For every signed-in person. */
export async function getUnitTree(context: RequestContext, fiscalYear: number): Promise<readonly UnitBranch[]> {
  const units = await listUnits(context, fiscalYear);
  const listed = new Set(units.map((unit) => unit.id));
  const isRoot = (unit: UnitRecord): boolean => unit.parentId === null || !listed.has(unit.parentId);
  return units.filter(isRoot).map((unit) => ({
    unit,
    subordinates: units.filter((other) => other.parentId === unit.id && !isRoot(other)),
  }));
}
