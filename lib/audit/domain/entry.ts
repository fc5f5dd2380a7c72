/**
 * What an audit entry says and how the chain is computed. One entry is a member of a closed union: an act is not in
 * the product before it stands in AUDITED_ACTS. How entries are stored: append.ts; how they are read: queries/.
 */
import type { Seat } from '@/lib/core/seat';

/** Every act that leaves a trace, with the kind of record it is about. */
export const AUDITED_ACTS = {
  'create-county': 'county',
  'set-business-date': 'county',
  'set-sign-in-policy': 'county',
  'reissue-first-passwords': 'person',
  'sign-in': 'person',
  'sign-out': 'person',
  'change-password': 'person',
  'create-person': 'person',
  'disable-person': 'person',
  'enable-person': 'person',
  'grant-seat': 'person',
  'revoke-seat': 'person',
  'request-password-reset': 'person',
  'decide-password-reset': 'person',
  'unlock-person': 'person',
  'end-session': 'person',
  'load-units': 'budget_unit',
  'assign-divisions': 'budget_unit',
  'save-division': 'finance_division',
  'save-agency': 'agency',
  'assign-agencies': 'agency',
  'save-training': 'training',
  'activate-rule-set': 'rule_set',
  'save-calendar-entry': 'calendar_entry',
  'assign-tasks': 'calendar_entry',
  'read-messages': 'message',
  'remind-units': 'calendar_entry',
  'import-library': 'library_edition',
  'export-library': 'library_edition',
  'export-list': 'list',
  'register-project': 'project',
  'update-project': 'project',
  'lock-money-request': 'project',
  'release-money-request': 'project',
  'add-classified-placeholder': 'classified_placeholder',
  'attach-document': 'document',
  'remove-document': 'document',
  'read-document': 'document',
  'open-targets': 'target',
  'import-targets': 'target',
  'save-target': 'target',
  'submit-target': 'target',
  'withdraw-target': 'target',
  'endorse-target': 'target',
  'forward-target': 'target',
  'convene-review': 'target',
  'give-line-opinions': 'target',
  'sign-party-opinion': 'target',
  'discuss-line': 'target',
  'resolve-thread': 'target',
  'return-target': 'target',
  'pass-target': 'target',
} as const;

export type AuditedAct = keyof typeof AUDITED_ACTS;
export type AuditSubjectKind = (typeof AUDITED_ACTS)[AuditedAct];

/** JSON value of a field before or after. */
export type AuditValue =
  | string
  | number
  | boolean
  | null
  | readonly AuditValue[]
  | { readonly [key: string]: AuditValue };

/** What an act hands over; who, when and from where comes from its context. */
export interface AuditRecord {
  /** id of the record; null where the act has no single record */
  readonly subjectId: string | null;
  /** changed fields before the act; absent where nothing was changed */
  readonly before?: AuditValue;
  readonly after?: AuditValue;
}

/** The whole entry, hashed as canonical JSON. */
export interface AuditPayload {
  readonly at: string;
  readonly act: AuditedAct;
  readonly outcome: 'done' | 'refused';
  readonly actor: { readonly id: string; readonly name: string; readonly seats: readonly Seat[] } | null;
  readonly origin: 'web' | 'system';
  readonly address: string;
  readonly subjectKind: AuditSubjectKind;
  readonly subjectId: string | null;
  readonly before: AuditValue;
  readonly after: AuditValue;
}

/** Hash the first entry of a county's chain builds on. */
export const CHAIN_START = '0'.repeat(64);

/** Text whose SHA-256 is the entry's hash. `sequence` counts from 1 without gaps. */
export function chainText(previousHash: string, sequence: number, payload: string): string {
  return `${previousHash}:${sequence}:${payload}`;
}
