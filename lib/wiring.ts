/**
 * Which chapter listens to which fact. Loaded by everything that acts: the application, seeds, scripts and tests.
 */
import { on, wire } from '@/lib/platform/facts';
import { openTargets } from '@/lib/targets/acts/open-targets';

wire([
  on('projects_registered', (context, { fiscalYear, projectIds }) =>
    openTargets(context, { fiscalYear, dueOn: null, among: { projectIds } }),
  ),
  on('tasks_assigned', async (context, { step, fiscalYear, dueOn, unitIds }) => {
    if (step === 'target_filing') await openTargets(context, { fiscalYear, dueOn, among: { unitIds } });
  }),
]);
