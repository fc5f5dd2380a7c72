/** The address of the trail as a filter: what is missing or makes no sense is not filtered by. */
import { z } from 'zod';
import type { TrailFilter } from '@/lib/audit/data';
import { addDays, type BusinessDate, parseBusinessDate, startOfBusinessDay } from '@/lib/core/business-calendar';

const day = z
  .string()
  .transform((text) => parseBusinessDate(text))
  .transform((parsed): BusinessDate | null => (parsed.ok ? parsed.value : null))
  .nullable()
  .catch(null);

export const trailParams = z.object({
  /** who acted */
  person: z.uuid().nullable().catch(null),
  act: z.string().max(50).nullable().catch(null),
  outcome: z.enum(['done', 'refused']).nullable().catch(null),
  from: day,
  /** the last day */
  to: day,
  order: z.enum(['ascending', 'descending']).catch('descending'),
  /** entry after which the page begins */
  after: z.coerce.number().pipe(z.int().min(0)).nullable().catch(null),
});
export type TrailParams = z.output<typeof trailParams>;

export function trailFilterOf({ person, act, outcome, from, to }: TrailParams): TrailFilter {
  return {
    ...(person === null ? {} : { actorId: person }),
    ...(act === null || act === '' ? {} : { act }),
    ...(outcome === null ? {} : { outcome }),
    ...(from === null ? {} : { from: startOfBusinessDay(from) }),
    ...(to === null ? {} : { before: startOfBusinessDay(addDays(to, 1)) }),
  };
}
