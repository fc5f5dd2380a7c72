import { act } from '@/lib/audit/act';
import { Conflict, NotFound, Refused } from '@/lib/core/errors';
import { findPerson, updatePerson } from '@/lib/organisation/data/people';
import { countAdministrators, findGrants, revokeGrants } from '@/lib/organisation/data/seats';
import { endSessionsOf } from '@/lib/organisation/data/sessions';
import { decideRemoval, requirePermission } from '@/lib/organisation/policy';
import { revokeSeatSchema } from '@/lib/organisation/schema';

/**
 * Takes a seat from a person and ends all sessions at once. Without any seat left the account opens nothing.
 *
 * @throws NotFound, Refused (decideRemoval), Conflict when the account changed since it was read
 */
export const revokeSeat = act({
  name: 'revoke-seat',
  schema: revokeSeatSchema,
  authorise: requirePermission('seat_grant', 'create'),
  run: async (scope, { id, expectedVersion, grantId }) => {
    const { tx, countyCode, now } = scope;
    const person = await findPerson(tx, countyCode, id);
    const held = await findGrants(tx, countyCode, [id]);
    const grant = held.find((candidate) => candidate.id === grantId);
    if (person === null || grant === undefined) throw new NotFound('seat grant');
    const holders = await countAdministrators(tx, countyCode);
    const decision = decideRemoval(scope.actor?.personId ?? null, id, [grant.seat], holders);
    if (!decision.allowed) throw new Refused(decision.refusals);

    const state = held.length === 1 && person.state === 'active' ? 'created' : person.state;
    if (!(await updatePerson(tx, countyCode, id, expectedVersion, { state }))) throw new Conflict('person');
    const revoked = await revokeGrants(tx, countyCode, id, now, grantId);
    await endSessionsOf(tx, countyCode, id, now, 'seats_changed');
    scope.record({ subjectId: id, before: revoked.map((seat) => ({ ...seat })), after: null });
    return { state };
  },
});
