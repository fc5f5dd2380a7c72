/**
 * Which unit's project goes which way, so that every account that acts finds its own work today: a draft for each
 * clerk, a submission or a joint review for each reviewer, and enough for departments, divisions, agencies and deciders.
 */
import type { UnitRecord } from '@/lib/organisation/data/units';
import type { PathName } from '@/prisma/seed/demo/paths';

/** A project of a unit: its place in the unit's list of plans, and the way of its target. */
export interface Casting {
  readonly unit: UnitRecord;
  readonly slot: number;
  readonly path: PathName;
}

const DEPARTMENT_SHARE = 1;
const DIVISION_SHARE = 2;
const DECISIONS = 8;
const SECOND_ROUNDS = 5;
const THIRD_PARTY_LAST = 4;

export function castAll(units: readonly UnitRecord[]): readonly Casting[] {
  const further = furtherPaths(units);
  return units.flatMap((unit, index) =>
    pathsOf(unit, index, further.get(unit.id) ?? []).map((path, slot) => ({ unit, slot, path })),
  );
}

function pathsOf(unit: UnitRecord, index: number, further: readonly PathName[]): readonly PathName[] {
  if (unit.isFictional) return [...fictionalPaths(index), ...further];
  if (unit.isFinanceBureau) return ['passed', 'awaits_decision', 'drafted', 'department_reviewed', 'awaits_all'];
  return [yearStart(index), springOne(index), springTwo(index), ...further];
}

function yearStart(index: number): PathName {
  if (index % 10 === 4) return 'passed_in_second_round';
  return index % 25 === 7 ? 'passed_against_third_party' : 'passed';
}

/** Lies with the unit's reviewer. */
function springOne(index: number): PathName {
  if (index % 2 === 0) return 'unit_submitted';
  if (index % 12 === 5) return 'awaits_all_discussed';
  return index % 4 === 1 ? 'awaits_all' : 'awaits_unit';
}

/** Lies with the unit's clerk. */
function springTwo(index: number): PathName {
  if (index % 8 === 3) return 'returned_by_review';
  return index % 16 === 6 ? 'returned_by_unit' : 'drafted';
}

/** Only made-up units have something overdue, and only what lies with themselves. */
function fictionalPaths(index: number): readonly PathName[] {
  const yearStartPath: PathName = index % 2 === 0 ? 'passed' : 'unfiled';
  if (index % 3 === 0) return [yearStartPath, 'overdue_returned', 'unit_submitted'];
  return [yearStartPath, index % 3 === 1 ? 'overdue_submitted' : 'awaits_all'];
}

/** A further project here and there, until each desk further up has its share; made-up units only fill the gaps. */
function furtherPaths(units: readonly UnitRecord[]): ReadonlyMap<string, readonly PathName[]> {
  const counts = new Map<string, number>();
  const takes = (key: string | null, share: number): boolean => {
    if (key === null || (counts.get(key) ?? 0) >= share) return false;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return true;
  };
  const realFirst = units.toSorted((one, other) => Number(one.isFictional) - Number(other.isFictional));
  const found = realFirst.map((unit): readonly [string, readonly PathName[]] => {
    if (unit.isFinanceBureau) return [unit.id, []];
    if (takes(unit.parentId, DEPARTMENT_SHARE)) return [unit.id, ['unit_reviewed']];
    if (unit.isFictional) return [unit.id, []];
    if (takes(unit.divisionId, DIVISION_SHARE)) return [unit.id, ['department_reviewed']];
    if (takes('decision', DECISIONS)) return [unit.id, ['awaits_decision']];
    if (takes('second round', SECOND_ROUNDS)) return [unit.id, ['second_round']];
    return [unit.id, takes('third party', THIRD_PARTY_LAST) ? ['awaits_third_party'] : []];
  });
  return new Map(found);
}
