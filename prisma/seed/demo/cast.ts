/** Who has a word in the way of a unit's targets: its own people, its department, its division, its agency, the bureau. */
import type { UnitRecord } from '@/lib/organisation/data/units';
import type { Division } from '@/prisma/seed/demo/county';
import { agencyIndexOf } from '@/prisma/seed/demo/engagements';
import type { People } from '@/prisma/seed/demo/people';
import type { Cast } from '@/prisma/seed/demo/project-story';

export function castFor(
  people: People,
  units: readonly UnitRecord[],
  divisions: readonly Division[],
): (unit: UnitRecord) => Cast {
  const codes = new Map(units.map((unit) => [unit.id, unit.code]));
  const divisionCodes = new Map(divisions.map(({ id, code }) => [id, code]));
  return (unit) => {
    const parentCode = unit.parentId === null ? undefined : codes.get(unit.parentId);
    const divisionCode = unit.divisionId === null ? undefined : divisionCodes.get(unit.divisionId);
    return {
      clerk: people.clerkOf(unit),
      reviewer: people.reviewerOf(unit),
      department: parentCode === undefined ? null : people.departmentOf({ code: parentCode }),
      division: people.get(`gushi.${divisionCode}`),
      evaluator: people.get(`jigou.${agencyIndexOf(unit) + 1}`),
      decider: unit.isFinanceBureau ? people.get('yusuangu') : people.get('jixiaogu.2'),
    };
  };
}
