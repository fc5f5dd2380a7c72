import type { TrailFilter } from '@/lib/audit/queries/list-trail';
import { addDays, parseBusinessDate, startOfBusinessDay } from '@/lib/core/business-calendar';

/** The filters as they stand in the address. */
export interface TrailQuery {
  /** id of the person who acted */
  person?: string;
  act?: string;
  outcome?: string;
  from?: string;
  to?: string;
  before?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The address read: what cannot be understood is left out; `kept` are the parameters paging must not lose. */
export function readTrailQuery(query: TrailQuery): {
  filter: TrailFilter;
  before: number | null;
  kept: URLSearchParams;
} {
  const from = parseBusinessDate(query.from ?? '');
  const to = parseBusinessDate(query.to ?? '');
  const { person, act, outcome } = query;
  const filter: TrailFilter = {
    ...(person && UUID.test(person) ? { actorId: person } : {}),
    ...(act ? { act } : {}),
    ...(outcome === 'done' || outcome === 'refused' ? { outcome } : {}),
    ...(from.ok ? { from: startOfBusinessDay(from.value) } : {}),
    ...(to.ok ? { before: startOfBusinessDay(addDays(to.value, 1)) } : {}),
  };
  const kept = new URLSearchParams();
  for (const [name, value] of Object.entries({ person, act, outcome, from: query.from, to: query.to })) {
    if (value) kept.set(name, value);
  }
  const before = /^\d{1,9}$/.test(query.before ?? '') ? Number(query.before) : null;
  return { filter, before, kept };
}
