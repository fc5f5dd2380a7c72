import { randomUUID } from 'node:crypto';
import { v7, validate } from 'uuid';

/** Id of a new record: UUIDv7, so that keys grow with time. */
export function newId(): string {
  return v7();
}

/** Unguessable id (sessions): random UUIDv4. */
export function newSecretId(): string {
  return randomUUID();
}

/** Whether text can be an id at all; addresses are typed and cut off, and the database refuses anything else. */
export function isId(text: string): boolean {
  return validate(text);
}
