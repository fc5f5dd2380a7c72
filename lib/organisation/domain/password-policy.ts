/** What a password must be. The policy is a setting of the county; this file judges a password by it. */
import type { Refusal } from '@/lib/core/decision';
import { KNOWN_BAD_PASSWORDS } from '@/lib/organisation/domain/known-bad-passwords';

export interface PasswordPolicy {
  /** @unit characters */
  readonly minimumLength: number;
  /** how many of the four classes: lower case, upper case, digits, other marks */
  readonly minimumClasses: number;
}

/** What a county may only make stricter. @source issue: 12 characters and more, three classes of four */
export const PASSWORD_POLICY: PasswordPolicy = { minimumLength: 12, minimumClasses: 3 };

/** Longer ones only cost time. @unit characters */
export const LONGEST_PASSWORD = 128;

const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u] as const;

/** All reasons against the password; empty = it is good. */
export function passwordRefusals(password: string, loginName: string, policy: PasswordPolicy): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const length = [...password].length;
  if (length < policy.minimumLength) {
    refusals.push({ code: 'password_too_short', params: { minimum: policy.minimumLength, length } });
  }
  if (length > LONGEST_PASSWORD) refusals.push({ code: 'password_too_long', params: { maximum: LONGEST_PASSWORD } });
  const classes = CLASSES.filter((pattern) => pattern.test(password)).length;
  if (classes < policy.minimumClasses) {
    refusals.push({ code: 'password_too_plain', params: { minimum: policy.minimumClasses, classes } });
  }
  if (loginName !== '' && password.toLowerCase().includes(loginName.toLowerCase())) {
    refusals.push({ code: 'password_contains_login_name' });
  }
  if (isKnownBad(password)) refusals.push({ code: 'password_known_bad' });
  return refusals.map((refusal) => ({ ...refusal, place: 'next' }));
}

/** Digits and marks people put for letters. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  $: 's',
  '5': 's',
};

/** True for a word of the list with digits or marks around it, whatever the case and the lookalikes. */
export function isKnownBad(password: string): boolean {
  const lower = password.toLowerCase();
  const spelled = [...lower].map((character) => LOOKALIKES[character] ?? character).join('');
  return KNOWN_BAD_PASSWORDS.some((word) => isWordInDress(lower, lower, word) || isWordInDress(lower, spelled, word));
}

/** The word stands in `spelled`, and no letter was typed around it. */
function isWordInDress(typed: string, spelled: string, word: string): boolean {
  const at = spelled.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(typed.slice(0, at) + typed.slice(at + word.length));
}
