import { act } from '@/lib/audit/act';
import { Conflict, NotFound, Refused } from '@/lib/core/errors';
import { findPerson, updatePerson } from '@/lib/organisation/data/people';
import { countAdministrators, findGrants, revokeGrants } from '@/lib/organisation/data/seats';
import { endSessionsOf } from '@/lib/organisation/data/sessions';
import { decideRemoval, requirePermission } from '@/lib/organisation/policy';
import { personEventSchema } from '@/lib/organisation/schema';

/**
 * Closes an account at once: sessions end and seats are revoked, so that opening it again takes both administrators.
 *
 * @throws NotFound, Refused (already closed, own account, last of the 三员), Conflict
 */
export const disablePerson = act({
  name: 'disable-person',
  schema: personEventSchema,
  authorise: requirePermission('account', 'create'),
  run: async (scope, { id, expectedVersion }) => {
    const { tx, countyCode, now } = scope;
    const person = await findPerson(tx, countyCode, id);
    if (person === null) throw new NotFound('person');
    if (person.state === 'disabled') throw new Refused([{ code: 'account_disabled' }]);
    const held = await findGrants(tx, countyCode, [id]);
    const holders = await countAdministrators(tx, countyCode);
    const seats = held.map((grant) => grant.seat);
    const decision = decideRemoval(scope.actor?.personId ?? null, id, seats, holders);
    if (!decision.allowed) throw new Refused(decision.refusals);

    if (!(await updatePerson(tx, countyCode, id, expectedVersion, { state: 'disabled' }))) throw new Conflict('person');
    const revoked = await revokeGrants(tx, countyCode, id, now);
    const ended = await endSessionsOf(tx, countyCode, id, now, 'person_disabled');
    scope.record({
      subjectId: id,
      before: { state: person.state, seats: revoked.map((seat) => ({ ...seat })) },
      after: { state: 'disabled', endedSessions: ended },
    });
    return { endedSessions: ended };
  },
});
