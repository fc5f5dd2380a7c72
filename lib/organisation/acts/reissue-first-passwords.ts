import { z } from 'zod';
import { act } from '@/lib/audit/act';
import { Conflict, Refused } from '@/lib/core/errors';
import { isDemoCounty } from '@/lib/organisation/data/counties';
import { updatePerson } from '@/lib/organisation/data/people';
import { findAdministrators } from '@/lib/organisation/data/seats';
import { findSignInPolicy } from '@/lib/organisation/data/sign-in-policies';
import { oneTimePassword } from '@/lib/organisation/one-time-password';
import { hashPassword } from '@/lib/organisation/password-hash';
import { requireSystem } from '@/lib/organisation/policy';

/** A password to be printed once. */
export interface FirstPassword {
  readonly displayName: string;
  readonly loginName: string;
  readonly oneTimePassword: string;
}

/**
 * New one-time passwords for the 三员 when those of the first start were never read. Only while none of them has ever
 * signed in: from then on a forgotten password takes two administrators.
 *
 * @throws Refused in the demo, and once one of them has signed in
 */
export const reissueFirstPasswords = act({
  name: 'reissue-first-passwords',
  schema: z.object({}),
  authorise: requireSystem,
  run: async (scope): Promise<readonly FirstPassword[]> => {
    const { tx, countyCode } = scope;
    if (await isDemoCounty(tx, countyCode)) throw new Refused([{ code: 'demo_has_no_passwords' }]);
    const administrators = await findAdministrators(tx, countyCode);
    if (administrators.some((person) => person.hasSignedIn)) throw new Refused([{ code: 'administrator_signed_in' }]);
    const { policy } = await findSignInPolicy(tx, countyCode);
    const issued: FirstPassword[] = [];
    for (const { id, version, loginName, displayName } of administrators) {
      const password = oneTimePassword(policy);
      const change = {
        passwordHash: await hashPassword(password),
        mustChangePassword: true,
        failedCount: 0,
        lockedUntil: null,
      };
      if (!(await updatePerson(tx, countyCode, id, version, change))) throw new Conflict('person');
      scope.record({ subjectId: id, after: { mustChangePassword: true } });
      issued.push({ displayName, loginName, oneTimePassword: password });
    }
    return issued;
  },
});
