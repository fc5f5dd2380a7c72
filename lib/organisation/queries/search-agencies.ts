import type { RequestContext } from '@/lib/core/context';
import { holdsWords, inOrder, type SortKeys } from '@/lib/organisation/domain/sorted-list';
import type { AgencyFilter } from '@/lib/organisation/list-params';
import { type AgencyRow, listAgencies } from '@/lib/organisation/queries/list-agencies';

const KEYS: SortKeys<AgencyRow, AgencyFilter['sort']> = {
  name: (agency) => agency.name,
  kind: (agency) => agency.kind,
  unitCount: (agency) => agency.unitCount,
};

/**
 * Agencies that answer the filter, in its order; for the readers of `listAgencies`.
 *
 * @throws Forbidden for everyone else
 */
export async function searchAgencies(
  context: RequestContext,
  fiscalYear: number,
  filter: AgencyFilter,
): Promise<readonly AgencyRow[]> {
  const agencies = await listAgencies(context, fiscalYear);
  const found = agencies.filter(
    (agency) =>
      holdsWords(`${agency.name} ${agency.kind} ${agency.creditCode ?? ''}`, filter.q) &&
      (filter.engaged === null || agency.isEngaged === (filter.engaged === 'yes')),
  );
  return inOrder(found, KEYS, filter);
}
