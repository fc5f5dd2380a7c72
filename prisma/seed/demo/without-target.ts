/**
 * Money without a target of its own: personnel and routine projects, covered by the whole department's target, and
 * classified matters, of which only the number is kept.
 */
import type { UnitRecord } from '@/lib/organisation/data/units';
import { newId } from '@/lib/platform/ids';
import { addClassifiedPlaceholder } from '@/lib/projects/acts/add-classified-placeholder';
import { registerProject } from '@/lib/projects/acts/register-project';
import { moneyOf } from '@/prisma/seed/demo/money-mix';
import type { People } from '@/prisma/seed/demo/people';
import { codeOf } from '@/prisma/seed/demo/plans';
import type { StoryEvent } from '@/prisma/seed/demo/schedule';
import { as, at, during, FISCAL_YEAR, pick } from '@/prisma/seed/demo/story';
import { shortName } from '@/prisma/seed/demo/unit-names';

const EVERY_UNIT = 14;
const CLASSIFIED = 3;

const KINDS = [
  { title: '人员经费', category: 'personnel', letter: 'R', least: 300, most: 1800 },
  { title: '公用经费', category: 'routine_operation', letter: 'Y', least: 30, most: 160 },
] as const;

export function moneyWithoutTarget(people: People, units: readonly UnitRecord[]): readonly StoryEvent[] {
  const some = units.filter((unit, index) => index % EVERY_UNIT === 2 && !unit.isFictional);
  const registrations = some.flatMap((unit, index) =>
    KINDS.map((kind, place): StoryEvent => {
      const now = during('2024-09-03', '2024-09-14', index, some.length);
      const wan = pick(`${kind.title} ${unit.code}`, kind.least * 100, kind.most * 100, 25) / 100;
      const input = {
        id: newId(),
        subjectKind: 'project',
        code: codeOf(kind.letter, 90_000 + index * KINDS.length + place),
        localCode: null,
        name: `2025年${shortName(unit.name)}${kind.title}`,
        category: kind.category,
        kind: null,
        continuity: 'continuing',
        unitId: unit.id,
        implementingUnitId: null,
        projectLeader: '项目负责人（办公室主任）',
        leaderPhone: null,
        unitLeader: '单位主要负责人',
        termFrom: FISCAL_YEAR,
        termTo: FISCAL_YEAR,
        fiscalYear: FISCAL_YEAR,
        functionCode: '201',
        ...moneyOf('county', wan),
      };
      return { now, about: input, act: () => registerProject(as(people.clerkOf(unit), now), input) };
    }),
  );
  return [...registrations, ...placeholders(people)];
}

function placeholders(people: People): readonly StoryEvent[] {
  const year = { fiscalYear: FISCAL_YEAR };
  return Array.from({ length: CLASSIFIED }, (_, index) => {
    const now = at('2024-10-28', 30 + index * 5);
    const input = { ...year, serial: index + 1 };
    return { now, about: year, act: () => addClassifiedPlaceholder(as(people.get('yusuangu'), now), input) };
  });
}
