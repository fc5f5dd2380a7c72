import type { RequestContext } from '@/lib/core/context';
import type { IndicatorRecord } from '@/lib/indicators/domain/library-content';
import { libraryInForce } from '@/lib/indicators/queries/library-in-force';

/**
 * What the library says of some common indicators, by id, retired ones included; ids it does not know are left out.
 *
 * @throws Forbidden when the actor may not read the library
 */
export async function indicatorDetails(
  context: RequestContext,
  ids: readonly string[],
): Promise<Readonly<Record<string, IndicatorRecord>>> {
  const library = await libraryInForce(context);
  const wanted = new Set(ids);
  const found = library?.indicators.filter((indicator) => wanted.has(indicator.id)) ?? [];
  return Object.fromEntries(found.map(({ id, record }) => [id, record]));
}
