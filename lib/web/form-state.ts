/** What a form can be told: every outcome of an act is one of these. Rendered by components/forms. */
import type { FieldError } from '@/lib/core/errors';

/** A refusal in words. */
export interface ShownRefusal {
  readonly code: string;
  readonly message: string;
  /** where in the form; absent = the record as a whole */
  readonly place?: string;
}

export type FormState<Data = unknown> =
  | { readonly status: 'idle' }
  | { readonly status: 'done'; readonly message?: string; readonly data?: Data }
  | { readonly status: 'invalid'; readonly errors: readonly FieldError[] }
  | { readonly status: 'refused'; readonly refusals: readonly ShownRefusal[] }
  | { readonly status: 'conflict'; readonly message: string }
  | { readonly status: 'forbidden'; readonly message: string }
  | { readonly status: 'signed_out'; readonly message: string }
  | { readonly status: 'failed'; readonly message: string };
