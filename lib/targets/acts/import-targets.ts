import { z } from 'zod';
import { act } from '@/lib/audit/act';
import { Conflict, NotFound, Refused } from '@/lib/core/errors';
import { requireSeat } from '@/lib/organisation/policy';
import { newId } from '@/lib/platform/ids';
import { registerProject } from '@/lib/projects/acts/register-project';
import { saveTarget } from '@/lib/targets/acts/save-target';
import { findTargetOfProject } from '@/lib/targets/data/target-of-project';
import {
  draftOfPublished,
  type PublishedTable,
  publishedTableSchema,
  unknownLevels,
} from '@/lib/targets/domain/published-table';
import type { Finding } from '@/lib/targets/domain/types';
import { findingsOf, loadTarget } from '@/lib/targets/load-target';

const importTargetSchema = z.object({
  /** made by the page: the same table sent twice is imported once */
  projectId: z.uuid(),
  unitId: z.uuid(),
  fiscalYear: z.number().int(),
  /** where the table names no project */
  projectName: z.string().trim().default(''),
  projectLeader: z.string(),
  unitLeader: z.string(),
  table: publishedTableSchema,
});

/**
 * Takes a published target table into a draft of the clerk's own unit: registers the project, fills the form with what
 * the table says and nothing else, library names linked. Never submits.
 *
 * @returns what is still missing for a submission, each at its place: no weight, no unit, no sign, no value, no money …
 * @throws Refused for a level 2 nobody knows, a table without any project name, and all that registering refuses
 * @throws Conflict when the project already has a target somebody works on
 */
export const importTargets = act({
  name: 'import-targets',
  schema: importTargetSchema,
  authorise: requireSeat('unit_clerk'),
  run: async (scope, input): Promise<{ targetId: string; missing: readonly Finding[] }> => {
    const { table, fiscalYear, projectId } = input;
    const unknown = unknownLevels(table).map(({ index, level }) => ({
      code: 'published_level_unknown',
      params: { level, number: index + 1 },
      place: `table.indicators[${index}].level2`,
    }));
    if (unknown.length > 0) throw new Refused(unknown);
    await registerProject(scope, registrationOf(input));
    const target = await findTargetOfProject(scope.tx, scope.countyCode, projectId, fiscalYear);
    if (target === null) throw new NotFound('target');
    if (target.version > 1) throw new Conflict('target');
    const form = draftOfPublished(table, () => newId());
    await saveTarget(scope, { id: target.id, expectedVersion: target.version, form });
    const findings = await findingsOf(scope, await loadTarget(scope, target.id));
    const missing = findings.filter((finding) => finding.severity === 'error');
    const trace = { source: table.id, lines: form.lines.length, missing: missing.length };
    scope.record({ subjectId: target.id, after: trace });
    return { targetId: target.id, missing };
  },
});

/** Money the table does not tell stays empty; its source is not told either, so it stands under 县本级 to be split. */
function registrationOf(input: z.output<typeof importTargetSchema>) {
  const { table, projectId, unitId, fiscalYear, projectLeader, unitLeader } = input;
  return {
    id: projectId,
    subjectKind: 'project',
    code: null,
    localCode: null,
    name: nameOf(table, input.projectName),
    category: 'special_purpose',
    kind: null,
    continuity: 'new',
    unitId,
    implementingUnitId: null,
    projectLeader,
    leaderPhone: null,
    unitLeader,
    termFrom: fiscalYear,
    termTo: fiscalYear,
    fiscalYear,
    book: 'general_public',
    moneyUnit: 'wan',
    sources: table.budget_annual === null ? {} : { county: String(table.budget_annual) },
    functionCode: null,
  };
}

function nameOf(table: PublishedTable, given: string): string {
  const name = given === '' ? (table.project_name ?? '').trim() : given;
  if (name === '') throw new Refused([{ code: 'published_without_name', place: 'projectName' }]);
  return name;
}
