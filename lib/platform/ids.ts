import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';

/** Id of a new record: UUIDv7, so that keys grow with time. */
export function newId(): string {
  return v7();
}

/** Unguessable id (sessions): random UUIDv4. */
export function newSecretId(): string {
  return randomUUID();
}
