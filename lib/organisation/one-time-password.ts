import { randomInt } from 'node:crypto';
import { passwordRefusals } from '@/lib/organisation/domain/password-policy';

/** Letters and digits nobody mistakes for another when reading them out. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A random password in four groups of four, shown once and changed at first use; it meets the policy itself. */
export function oneTimePassword(): string {
  for (;;) {
    const groups = Array.from({ length: 4 }, () => Array.from({ length: 4 }, letter).join(''));
    const password = groups.join('-');
    if (passwordRefusals(password, '').length === 0) return password;
  }
}

function letter(): string {
  return ALPHABET.charAt(randomInt(ALPHABET.length));
}
