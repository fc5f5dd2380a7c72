/** Questions asked of the permission matrix; a pair it does not name is denied. */
import type { Actor } from '@/lib/core/context';
import type { Seat } from '@/lib/core/seat';
import type { Relation } from '@/lib/core/workflow';
import { PERMISSIONS, type PermissionObject, type PermissionVerb } from '@/lib/organisation/domain/permissions';

/** Whether a seat has the verb on the object for records it stands to in the relation. */
export function isPermitted(seat: Seat, object: PermissionObject, verb: PermissionVerb, relation: Relation): boolean {
  return (PERMISSIONS[object][seat] ?? []).some(
    (permission) => permission.relation === relation && permission.verbs.includes(verb),
  );
}

/** Whether any seat of the actor has the verb on the object at all; where the record lies is judged when it is loaded. */
export function mayTry(actor: Actor | null, object: PermissionObject, verb: PermissionVerb): boolean {
  return (actor?.seats ?? []).some(({ seat }) =>
    (PERMISSIONS[object][seat] ?? []).some((permission) => permission.verbs.includes(verb)),
  );
}
