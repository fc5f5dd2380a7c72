import { randomInt } from 'node:crypto';
import { type PasswordPolicy, passwordRefusals } from '@/lib/organisation/domain/password-policy';

/** Letters and digits nobody mistakes for another when reading them out. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const GROUP = 4;
const FEWEST_GROUPS = 4;

/** A random password in groups of four, shown once and changed at first use; it meets the policy itself. */
export function oneTimePassword(policy: PasswordPolicy): string {
  const groupCount = Math.max(FEWEST_GROUPS, Math.ceil((policy.minimumLength + 1) / (GROUP + 1)));
  for (;;) {
    const groups = Array.from({ length: groupCount }, () => Array.from({ length: GROUP }, letter).join(''));
    const password = groups.join('-');
    if (passwordRefusals(password, '', policy).length === 0) return password;
  }
}

function letter(): string {
  return ALPHABET.charAt(randomInt(ALPHABET.length));
}
