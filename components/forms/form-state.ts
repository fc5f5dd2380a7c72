export interface FieldError {
  field: string;
  message: string;
}

export interface ShownRefusal {
  code: string;
  message: string;
  /** Name of the field or id of the place it is about. */
  place?: string;
}

/** What an action answers; the same shape for every form. */
export type FormState =
  | { status: 'idle' }
  | { status: 'done'; message?: string; data?: unknown }
  | { status: 'invalid'; errors: readonly FieldError[] }
  | { status: 'refused'; refusals: readonly ShownRefusal[] }
  | { status: 'conflict'; message: string }
  | { status: 'forbidden'; message: string }
  | { status: 'signed_out'; message: string }
  | { status: 'failed'; message: string };

export const IDLE: FormState = { status: 'idle' };

/** The messages for one field, joined; undefined when there is nothing wrong with it. */
export function fieldError(state: FormState, field: string): string | undefined {
  if (state.status !== 'invalid') return undefined;
  const messages = state.errors.filter((error) => error.field === field).map((error) => error.message);
  return messages.length > 0 ? messages.join('；') : undefined;
}
