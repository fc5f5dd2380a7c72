import { z } from 'zod';
import { getOpenFilingDue } from '@/lib/assignments/queries/get-open-filing-due';
import { act, withinAnotherAct } from '@/lib/audit/act';
import { openDrafts, projectsWithoutTarget, setDraftDeadlines } from '@/lib/targets/data/opening-rows';

/**
 * Opens an empty draft for every named project, or every project of the named units, that asks for money of the year
 * and has no target yet; it is due with the filing that is open; called by facts (registration, 布置), never by a person. Repeatable.
 *
 * @source 轮台县2025年预算绩效情况说明: 所有申请财政资金项目要求设定绩效目标
 */
export const openTargets = act({
  name: 'open-targets',
  schema: z.strictObject({
    fiscalYear: z.number().int(),
    dueOn: z.string().nullable(),
    among: z.union([z.strictObject({ projectIds: z.array(z.uuid()) }), z.strictObject({ unitIds: z.array(z.uuid()) })]),
  }),
  authorise: withinAnotherAct,
  run: async (scope, { fiscalYear, dueOn, among }) => {
    const due = dueOn ?? (await getOpenFilingDue(scope, fiscalYear, 'target_filing'));
    const opening = { countyCode: scope.countyCode, fiscalYear, dueOn: due, now: scope.now };
    const projectIds = await projectsWithoutTarget(scope.tx, opening, among);
    const targetIds = await openDrafts(scope.tx, opening, projectIds);
    if ('unitIds' in among) await setDraftDeadlines(scope.tx, opening, among.unitIds);
    scope.record({ subjectId: null, after: { fiscalYear, targetIds: [...targetIds] } });
    return { targetIds };
  },
});
