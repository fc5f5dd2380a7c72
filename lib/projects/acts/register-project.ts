import { type ActScope, act } from '@/lib/audit/act';
import { Conflict, Refused } from '@/lib/core/errors';
import { businessYearOf } from '@/lib/projects/business-year';
import { factsAndMoney, refusalsOfCode, refusalsOfUnits, refuseMarkedText } from '@/lib/projects/check-project';
import { findProject, insertProject } from '@/lib/projects/data/projects';
import { auditedFields, withMarks } from '@/lib/projects/domain/audited-facts';
import { refusalsOfProject, refusalsOfYear } from '@/lib/projects/domain/project-rules';
import { decideWriting } from '@/lib/projects/policy';
import { type RegisterProjectInput, registerProjectInput } from '@/lib/projects/schema';

/**
 * A project or policy enters the system with its request for money of one year, and says so to the chapters below.
 * Sent twice with the same id it is registered once. The county's own seeds may register years that are over.
 *
 * @throws Refused with every reason: marks of secrets, years, units, a code that is taken
 * @throws Conflict when the id belongs to another person's project
 */
export const registerProject = act({
  name: 'register-project',
  schema: registerProjectInput,
  authorise: decideWriting,
  run: async (scope, input: RegisterProjectInput): Promise<{ id: string }> => {
    const { facts, money } = factsAndMoney(input);
    refuseMarkedText(facts);
    const repeated = await findOwn(scope, input.id);
    if (repeated) return answerRepeated(scope, input.id);
    const year = money.fiscalYear;
    const refusals = [
      ...refusalsOfProject(facts, money),
      ...(scope.actor === null ? [] : refusalsOfYear(year, businessYearOf(scope))),
      ...(await refusalsOfUnits(scope, 'register', facts, year)),
      ...(await refusalsOfCode(scope, facts.code, input.id, year)),
    ];
    if (refusals.length > 0) throw new Refused(refusals);
    const createdBy = scope.actor?.personId ?? null;
    const project = { id: input.id, facts, money, createdBy, createdAt: scope.now };
    if (!(await insertProject(scope.tx, scope.countyCode, project))) return answerTaken(scope, input.id);
    scope.record({ subjectId: input.id, after: auditedFields(facts, withMarks(money)) });
    await scope.tell({ kind: 'projects_registered', fiscalYear: year, projectIds: [input.id] });
    return { id: input.id };
  },
});

/** True when the same person sent the same form before. */
async function findOwn(scope: ActScope, id: string): Promise<boolean> {
  const project = await findProject(scope.tx, scope.countyCode, id);
  if (!project) return false;
  if (project.createdBy !== (scope.actor?.personId ?? null)) throw new Conflict('project id');
  return true;
}

function answerRepeated(scope: ActScope, id: string): { id: string } {
  scope.record({ subjectId: id, after: { repeated: true } });
  return { id };
}

/** Somebody was quicker: this same form on another connection, or another project with the same code. */
async function answerTaken(scope: ActScope, id: string): Promise<{ id: string }> {
  if (await findOwn(scope, id)) return answerRepeated(scope, id);
  throw new Refused([{ code: 'code_taken', place: 'code' }]);
}
