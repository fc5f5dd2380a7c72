import type { SearchValues } from '@/components/ui/search-href';
import { isFiscalYear } from '@/lib/core/business-calendar';
import { TARGET_SORTS, type TargetFilter, type TargetSort } from '@/lib/targets/domain/listing';
import { TARGET_STATES } from '@/lib/targets/domain/machine';

export const PAGE_SIZE = 40;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The filter an address asks for; what cannot be read is as if it were not there. */
export function filterOf(search: SearchValues, businessYear: number): TargetFilter {
  const one = (name: string) => {
    const value = search[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const year = Number(one('year'));
  const [key = '', id = ''] = (one('after').split('~').at(-1) ?? '').split('|');
  return {
    fiscalYear: isFiscalYear(year) ? year : businessYear,
    state: TARGET_STATES.find((state) => state === one('state')) ?? null,
    unitId: UUID.test(one('unit')) ? one('unit') : null,
    words: one('q').slice(0, 60),
    sort: TARGET_SORTS.find((sort): sort is TargetSort => sort === one('sort')) ?? 'due',
    after: UUID.test(id) ? { key, id } : null,
    limit: PAGE_SIZE,
  };
}

/** Pages gone through, as one parameter: the last part is where this page goes on, the part before where the last did. */
export function pageSteps(search: SearchValues, lastRow: { key: string; id: string } | undefined) {
  const trail = typeof search.after === 'string' && search.after !== '' ? search.after.split('~') : [];
  return {
    next: lastRow ? [...trail, `${lastRow.key}|${lastRow.id}`].join('~') : null,
    /** undefined = this is the first page; null = back to the first */
    previous: trail.length === 0 ? undefined : trail.slice(0, -1).join('~') || null,
  };
}
