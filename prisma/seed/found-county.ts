/**
 * A county of one's own: the county with its chain, the rule packs, the library to begin with and the three
 * administrators (三员). All of it or nothing, so that a first start that was cut short simply begins anew.
 */
import { actsTogether } from '@/lib/audit/act';
import type { RequestContext } from '@/lib/core/context';
import { ADMINISTRATOR_SEATS } from '@/lib/core/seat';
import { createCounty } from '@/lib/organisation/acts/create-county';
import { createPerson } from '@/lib/organisation/acts/create-person';
import { grantSeat } from '@/lib/organisation/acts/grant-seat';
import type { FirstPassword } from '@/lib/organisation/acts/reissue-first-passwords';
import { SEAT_LABELS } from '@/lib/organisation/labels';
import { activateRuleSet } from '@/lib/rules/acts/activate-rule-set';
import { DEFAULT_PACK_YEARS, defaultRuleSet } from '@/lib/rules/domain/default-packs';
import { seedDemoLibrary } from '@/prisma/seed/demo-library';

const LOGIN_NAMES = {
  system_administrator: 'xitong',
  security_administrator: 'anquan',
  audit_administrator: 'shenji',
} as const;

/** Founds the county of the context; the one-time passwords of the 三员 are answered here and stored nowhere. */
export async function foundCounty(context: RequestContext, name: string): Promise<readonly FirstPassword[]> {
  return actsTogether(context, async (joint) => {
    await createCounty(joint, { name, isDemo: false, businessDate: null });
    for (const year of DEFAULT_PACK_YEARS) {
      await activateRuleSet(joint, { rules: defaultRuleSet(year), expectedVersion: 0 });
    }
    await seedDemoLibrary(joint, Number(joint.businessDate.slice(0, 4)));
    const issued: FirstPassword[] = [];
    for (const seat of ADMINISTRATOR_SEATS) {
      const account = { loginName: LOGIN_NAMES[seat], displayName: SEAT_LABELS[seat] };
      const { id } = await createPerson(joint, account);
      const { oneTimePassword } = await grantSeat(joint, { id, expectedVersion: 1, seat });
      if (oneTimePassword === null) throw new Error(`${account.loginName} got no password`);
      issued.push({ ...account, oneTimePassword });
    }
    return issued;
  });
}
