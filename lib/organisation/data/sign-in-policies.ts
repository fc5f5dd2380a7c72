/** The county's policy of sign-in, kept with the county; what was never set is as delivered. */
import { z } from 'zod';
import {
  SIGN_IN_SETTINGS,
  type SignInPolicy,
  WEAKEST_POLICY,
  withinLimits,
} from '@/lib/organisation/domain/sign-in-policy';
import type { Tx } from '@/lib/platform/db/transaction';

export interface StoredPolicy {
  readonly policy: SignInPolicy;
  /** 0 = never set */
  readonly version: number;
}

const stored = z.partialRecord(z.enum(SIGN_IN_SETTINGS), z.number().int());

/** The column as a policy: never weaker than delivered, whatever was stored. */
export function readSignInPolicy(column: unknown): SignInPolicy {
  return column === null || column === undefined
    ? WEAKEST_POLICY
    : withinLimits({ ...WEAKEST_POLICY, ...stored.parse(column) });
}

export async function findSignInPolicy(db: Tx, countyCode: string): Promise<StoredPolicy> {
  const row = await db.county.findUnique({
    where: { countyCode },
    select: { signInPolicy: true, signInPolicyVersion: true },
  });
  return { policy: readSignInPolicy(row?.signInPolicy), version: row?.signInPolicyVersion ?? 0 };
}

/** Writes only if the policy is still at the version; false when somebody was faster. */
export async function updateSignInPolicy(
  tx: Tx,
  countyCode: string,
  expectedVersion: number,
  policy: SignInPolicy,
): Promise<boolean> {
  const updated = await tx.county.updateMany({
    where: { countyCode, signInPolicyVersion: expectedVersion },
    data: { signInPolicy: policy, signInPolicyVersion: { increment: 1 } },
  });
  return updated.count === 1;
}
