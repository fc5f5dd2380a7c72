import { type ActScope, act } from '@/lib/audit/act';
import { Conflict, Refused } from '@/lib/core/errors';
import { isDuplicate } from '@/lib/platform/db/transaction';
import { businessYearOf } from '@/lib/projects/business-year';
import { factsAndMoney, refusalsOfCode, refusalsOfUnits, refuseMarkedText } from '@/lib/projects/check-project';
import { insertRequest, saveProject, saveRequest } from '@/lib/projects/data/projects';
import { auditedFields, changedFields, withMarks } from '@/lib/projects/domain/audited-facts';
import { isSameRequest, type MoneyRequest, type RequestedMoney } from '@/lib/projects/domain/money-request';
import { refusalsOfChangedRequest, refusalsOfProject, refusalsOfYear } from '@/lib/projects/domain/project-rules';
import { decideWriting } from '@/lib/projects/policy';
import { getReachableProject } from '@/lib/projects/queries/get-reachable-project';
import { updateProjectInput } from '@/lib/projects/schema';

/**
 * Changes a project and its request of one year; a year without a request gets one and says so below. While a target
 * of the year is under review or passed, its request stands still.
 *
 * @throws Refused with every reason, `request_locked` among them
 * @throws Conflict when somebody else saved meanwhile
 * @throws NotFound when the project is out of reach, Forbidden when it may only be read
 */
export const updateProject = act({
  name: 'update-project',
  schema: updateProjectInput,
  authorise: decideWriting,
  run: async (scope, { version, ...input }): Promise<{ id: string }> => {
    const { facts, money } = factsAndMoney(input);
    refuseMarkedText(facts);
    const project = await getReachableProject(scope, input.id, 'update');
    if (project.version !== version) throw new Conflict('project');
    const kept = project.requests.find((request) => request.fiscalYear === money.fiscalYear) ?? null;
    const isNewMoney = kept === null || !isSameRequest(kept, money);
    const refusals = [
      ...refusalsOfProject(facts, money),
      ...(scope.actor !== null && isNewMoney ? refusalsOfYear(money.fiscalYear, businessYearOf(scope)) : []),
      ...refusalsOfChangedRequest(kept, money),
      ...(await refusalsOfUnits(scope, 'update', facts, money.fiscalYear)),
      ...(await refusalsOfCode(scope, facts.code, project.id, money.fiscalYear)),
    ];
    if (refusals.length > 0) throw new Refused(refusals);
    await orCodeTaken(async () => {
      if (!(await saveProject(scope.tx, scope.countyCode, project.id, version, facts))) throw new Conflict('project');
    });
    if (isNewMoney) await keepRequest(scope, project.id, kept, money);
    const changes = changedFields(auditedFields(project, kept), auditedFields(facts, withMarks(money)));
    scope.record({ subjectId: project.id, ...changes });
    return { id: project.id };
  },
});

async function keepRequest(
  scope: ActScope,
  projectId: string,
  kept: MoneyRequest | null,
  money: RequestedMoney,
): Promise<void> {
  if (kept !== null) {
    if (await saveRequest(scope.tx, scope.countyCode, projectId, money)) return;
    throw new Refused([{ code: 'request_locked', params: { year: money.fiscalYear }, place: 'fiscalYear' }]);
  }
  await insertRequest(scope.tx, scope.countyCode, projectId, money);
  await scope.tell({ kind: 'projects_registered', fiscalYear: money.fiscalYear, projectIds: [projectId] });
}

/** Two projects that take the same free code at the same moment: the key lets one through. */
async function orCodeTaken(save: () => Promise<void>): Promise<void> {
  try {
    await save();
  } catch (error) {
    if (isDuplicate(error)) throw new Refused([{ code: 'code_taken', place: 'code' }]);
    throw error;
  }
}
