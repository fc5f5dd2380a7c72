/** The published target tables of other places, imported as drafts of made-up units: real input with its real gaps. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { UnitRecord } from '@/lib/organisation/data/units';
import { newId } from '@/lib/platform/ids';
import { importTargets } from '@/lib/targets/acts/import-targets';
import { publishedTableSchema } from '@/lib/targets/domain/published-table';
import type { People } from '@/prisma/seed/demo/people';
import type { StoryEvent } from '@/prisma/seed/demo/schedule';
import { as, during, FISCAL_YEAR } from '@/prisma/seed/demo/story';

export async function publishedImports(people: People, units: readonly UnitRecord[]): Promise<readonly StoryEvent[]> {
  const text = await readFile(new URL('../data/public-targets.json', import.meta.url), 'utf8');
  const tables = z.array(publishedTableSchema).parse(JSON.parse(text));
  const fictional = units.filter((unit) => unit.isFictional);
  return tables.map((table, index) => {
    const unit = fictional[index % fictional.length];
    if (unit === undefined) throw new Error('no made-up unit to import for');
    const now = during('2025-05-12', '2025-05-16', index, tables.length);
    const input = {
      projectId: newId(),
      unitId: unit.id,
      fiscalYear: FISCAL_YEAR,
      projectName: table.project_name ?? `公开表${table.id}（原表未写项目名称）`,
      projectLeader: '项目负责人（原表未写）',
      unitLeader: '单位主要负责人',
      table,
    };
    return { now, about: input, act: () => importTargets(as(people.clerkOf(unit), now), input) };
  });
}
