/**
 * The closed family of errors an act or query may end with; mapped once to a form state and once to HTTP. Anything
 * else that is thrown is a defect.
 */
import type { Refusal } from '@/lib/core/decision';

/** The actor may not do this at all, or the record is outside the actor's scope and its existence is no secret. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}

/** No such record within the actor's scope: another county's or another unit's record is not found either. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** The event cannot happen now; carries every reason, not the first. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.code).join(', '));
  }
}

/** Somebody else changed the record since it was read; nothing was written. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** One wrong field: what, where and how to mend, in Chinese. */
export interface FieldError {
  /** path as in the form, e.g. `lines[0].targetValue` */
  readonly field: string;
  readonly message: string;
}

/** Input that cannot be understood; carries every field at once. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  constructor(readonly fields: readonly FieldError[]) {
    super(fields.map((error) => `${error.field}: ${error.message}`).join('; '));
  }
}

/** One bad cell of a file. */
export interface CellError {
  readonly sheet: string;
  /** address such as `C12`; empty = the sheet as a whole */
  readonly cell: string;
  /** rule code, the same in tests and documents */
  readonly rule: string;
  readonly message: string;
}

/** A file with bad cells; nothing of it was written. */
export class ImportRejected extends Error {
  override readonly name = 'ImportRejected';
  constructor(readonly cells: readonly CellError[]) {
    super(`${cells.length} bad cells`);
  }
}

export type DomainError = Forbidden | NotFound | Refused | Conflict | InvalidInput | ImportRejected;

export function isDomainError(error: unknown): error is DomainError {
  return (
    error instanceof Forbidden ||
    error instanceof NotFound ||
    error instanceof Refused ||
    error instanceof Conflict ||
    error instanceof InvalidInput ||
    error instanceof ImportRejected
  );
}
