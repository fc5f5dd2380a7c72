import { act } from '@/lib/audit/act';
import { ImportRejected, Refused } from '@/lib/core/errors';
import { searchKeys } from '@/lib/core/pinyin';
import { findDivisions } from '@/lib/organisation/data/divisions';
import { closeUnlisted, knownUnits, type UnitToStore, upsertUnits } from '@/lib/organisation/data/units';
import { judgeUnitList, type ListedUnit } from '@/lib/organisation/domain/unit-list';
import { requirePermission } from '@/lib/organisation/policy';
import { loadUnitsSchema } from '@/lib/organisation/schema';
import { readUnitListCsv } from '@/lib/organisation/unit-list-csv';
import { sha256 } from '@/lib/platform/canonical-json';
import { newId } from '@/lib/platform/ids';

/**
 * Loads the unit list of a year, all or nothing: new codes enter, known ones are brought up to date, units no longer
 * listed end with the year before. The same list again changes nothing.
 *
 * @throws ImportRejected with every bad cell; Refused when a newer list is already loaded
 */
export const loadUnits = act({
  name: 'load-units',
  schema: loadUnitsSchema,
  authorise: requirePermission('unit_list', 'create', 'or_system'),
  run: async (scope, { fiscalYear, csv }) => {
    const { rows, columns } = readUnitListCsv(csv);
    const divisions = await findDivisions(scope.tx, scope.countyCode);
    const divisionIds = new Map(divisions.map((division) => [division.name, division.id]));
    const { units, errors } = judgeUnitList(rows, columns, [...divisionIds.keys()]);
    if (errors.length > 0) throw new ImportRejected(errors);

    const { idByCode, latestYear } = await knownUnits(scope.tx, scope.countyCode);
    if (latestYear !== null && fiscalYear < latestYear) {
      throw new Refused([{ code: 'newer_list_loaded', params: { fiscalYear, latestYear }, place: 'fiscalYear' }]);
    }
    const changed = await upsertUnits(scope.tx, scope.countyCode, fiscalYear, toStore(units, idByCode, divisionIds));
    const codes = units.map((unit) => unit.code);
    const closed = await closeUnlisted(scope.tx, scope.countyCode, fiscalYear, codes);
    const added = codes.filter((code) => !idByCode.has(code)).length;
    const result = { fiscalYear, listed: units.length, added, changed: changed - added, closed };
    scope.record({ subjectId: null, after: { ...result, sha256: sha256(csv) } });
    return result;
  },
});

function toStore(
  units: readonly ListedUnit[],
  idByCode: ReadonlyMap<string, string>,
  divisionIds: ReadonlyMap<string, string>,
): readonly UnitToStore[] {
  const ids = new Map(units.map((unit) => [unit.code, idByCode.get(unit.code) ?? newId()]));
  return units.map((unit) => {
    const keys = searchKeys(unit.name);
    return {
      ...unit,
      id: ids.get(unit.code) ?? newId(),
      parentId: unit.parentCode === null ? null : (ids.get(unit.parentCode) ?? null),
      divisionId: unit.divisionName === null ? null : (divisionIds.get(unit.divisionName) ?? null),
      searchKeys: `${keys.initials} ${keys.full}`,
    };
  });
}
