import { act } from '@/lib/audit/act';
import { findFirstActor } from '@/lib/audit/data';
import { Conflict, NotFound, Refused } from '@/lib/core/errors';
import { isDemoCounty } from '@/lib/organisation/data/counties';
import { findPerson, updatePerson } from '@/lib/organisation/data/people';
import { hasScope } from '@/lib/organisation/data/scope-targets';
import { findGrants, insertGrant } from '@/lib/organisation/data/seats';
import { endSessionsOf } from '@/lib/organisation/data/sessions';
import { findSignInPolicy } from '@/lib/organisation/data/sign-in-policies';
import { oneTimePassword } from '@/lib/organisation/one-time-password';
import { hashPassword } from '@/lib/organisation/password-hash';
import { decideGrant, requirePermission } from '@/lib/organisation/policy';
import { grantSeatSchema } from '@/lib/organisation/schema';
import { newId } from '@/lib/platform/ids';

/**
 * Gives a person a seat; the first one opens the account, with a one-time password that is answered here once. In the
 * demo county accounts have no passwords. All sessions of the person end, so that the next request knows the new seat.
 *
 * @throws NotFound, Refused (decideGrant), Conflict when the account changed since it was read
 */
export const grantSeat = act({
  name: 'grant-seat',
  schema: grantSeatSchema,
  authorise: requirePermission('seat_grant', 'create', 'or_system'),
  run: async (scope, { id, expectedVersion, ...wanted }) => {
    const { tx, countyCode, now } = scope;
    const person = await findPerson(tx, countyCode, id);
    if (person === null || !(await hasScope(tx, countyCode, wanted))) throw new NotFound('person or scope');
    const held = await findGrants(tx, countyCode, [id]);
    const createdBy = await findFirstActor(tx, countyCode, 'create-person', id);
    const granterId = scope.actor?.personId ?? null;
    const decision = decideGrant({ granterId, person, createdBy, held, wanted });
    if (!decision.allowed) throw new Refused(decision.refusals);

    const needsNone = person.hasPassword || (await isDemoCounty(tx, countyCode));
    const password = needsNone ? null : oneTimePassword((await findSignInPolicy(tx, countyCode)).policy);
    const credentials =
      password === null ? {} : { passwordHash: await hashPassword(password), mustChangePassword: true };
    const isWritten = await updatePerson(tx, countyCode, id, expectedVersion, { state: 'active', ...credentials });
    if (!isWritten) throw new Conflict('person');
    const grantId = newId();
    await insertGrant(tx, countyCode, { id: grantId, personId: id, grantedAt: now, ...wanted });
    await endSessionsOf(tx, countyCode, id, now, 'seats_changed');
    scope.record({ subjectId: id, after: { grantId, ...wanted } });
    return { grantId, oneTimePassword: password };
  },
});
