/**
 * Who may do what with projects, their requests and their documents. Seats and relations are judged here; what the
 * record's own state allows stands in domain/project-rules.ts and domain/reference-document.ts.
 */
import { holdsSeat, type RequestContext } from '@/lib/core/context';
import { ALLOWED, type Decision, refuse } from '@/lib/core/decision';
import type { Seat } from '@/lib/core/seat';
import type { Taker } from '@/lib/core/workflow';
import { isTaker, relationsTo, SEAT_RELATIONS, type UnitStanding } from '@/lib/organisation/domain/scope';

export const PROJECT_EVENTS = ['read', 'register', 'update', 'attach', 'remove_document'] as const;
export type ProjectEvent = (typeof PROJECT_EVENTS)[number];

/** The clerk of the responsible unit enters; everyone else reads. @source domain 3.3, project library: C own */
const EDITORS: readonly Taker[] = [{ seat: 'unit_clerk', relation: 'own' }];

/** Seats that may say that a classified matter exists, and nothing else of it. */
const PLACEHOLDER_SEATS: readonly Seat[] = ['unit_clerk', 'budget_office'];

/** Start-up, seeds and timed work of the county itself act without a person. */
function isSystem(context: RequestContext): boolean {
  return context.actor === null && context.origin === 'system';
}

/** Whether the event may happen on a project of this unit. Reading is open to every relation, to 三员 never. */
export function decideProject(context: RequestContext, event: ProjectEvent, unit: UnitStanding): Decision {
  if (isSystem(context)) return ALLOWED;
  const isAllowed =
    event === 'read' ? relationsTo(context.actor, unit).length > 0 : isTaker(context.actor, unit, EDITORS);
  return isAllowed ? ALLOWED : refuse({ code: 'seat_may_not', params: { event } });
}

/** Whether the person may try to write at all, before any record is looked at. */
export function decideWriting(context: RequestContext): Decision {
  const seats = EDITORS.map((taker) => taker.seat);
  if (isSystem(context) || seats.some((seat) => holdsSeat(context.actor, seat))) return ALLOWED;
  return refuse({ code: 'seat_may_not', params: { event: 'update' } });
}

/** Whether the person has any business with projects: everyone but 三员 and experts. */
export function decideReading(context: RequestContext): Decision {
  const reaches = context.actor?.seats.some((held) => SEAT_RELATIONS[held.seat].length > 0) ?? false;
  return isSystem(context) || reaches ? ALLOWED : refuse({ code: 'seat_may_not', params: { event: 'read' } });
}

export function decidePlaceholder(context: RequestContext): Decision {
  if (isSystem(context) || PLACEHOLDER_SEATS.some((seat) => holdsSeat(context.actor, seat))) return ALLOWED;
  return refuse({ code: 'seat_may_not', params: { event: 'add_placeholder' } });
}

/** Units a person may enter projects for. */
export const EDITING_TAKERS = EDITORS;

/** A request is locked and released only by an act of the chapter below, whose own policy has judged the person. */
export function decideLocking(context: RequestContext): Decision {
  return 'tx' in context ? ALLOWED : refuse({ code: 'seat_may_not', params: { event: 'lock' } });
}
