/**
 * A decision is either yes or all the reasons why not; the same list greys the button, with the reasons beside it, and
 * guards the server. Words for the codes stand in each chapter's labels.ts.
 */

/** One reason why something may not happen. */
export interface Refusal {
  /** code, `lower_snake`; its Chinese words stand in the chapter's labels.ts */
  readonly code: string;
  /** what the words need: counts, names, remainders */
  readonly params?: Readonly<Record<string, string | number>>;
  /** where in the form, e.g. `lines[3].weight`; absent = the record as a whole */
  readonly place?: string;
}

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly refusals: readonly Refusal[] };

export const ALLOWED: Decision = { allowed: true };

export function refuse(...refusals: readonly Refusal[]): Decision {
  return { allowed: false, refusals };
}

/** Yes only when the list is empty. */
export function decisionOf(refusals: readonly Refusal[]): Decision {
  return refusals.length === 0 ? ALLOWED : { allowed: false, refusals };
}
