import { z } from 'zod';
import type { RequestContext } from '@/lib/core/context';
import { InvalidInput } from '@/lib/core/errors';
import { assignAgencies } from '@/lib/organisation/acts/assign-agencies';
import { assignDivisions } from '@/lib/organisation/acts/assign-divisions';

const posted = z.object({
  what: z.enum(['division', 'agency']),
  fiscalYear: z.string(),
  divisionId: z.string().default(''),
  agencyId: z.string().default(''),
  /** `id:version` of each ticked unit */
  units: z.array(z.string()).default([]),
});

/** The ticked units go to the division or to the agency, whichever button was pressed; the act judges the rest. */
export async function placeUnits(context: RequestContext, input: unknown): Promise<{ assigned: number }> {
  const { what, fiscalYear, divisionId, agencyId, units } = posted.parse(input);
  if (units.length === 0) throw new InvalidInput([{ field: 'units', message: '请先勾选单位。' }]);
  const chosen = units.map((unit) => unit.split(':'));
  if (what === 'division') {
    const assignments = chosen.map(([unitId, expectedVersion]) => ({ unitId, divisionId, expectedVersion }));
    return assignDivisions(context, { assignments });
  }
  return assignAgencies(context, { fiscalYear, agencyId, unitIds: chosen.map(([unitId]) => unitId) });
}
