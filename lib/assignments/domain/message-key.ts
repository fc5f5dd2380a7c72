/** The key of a message in an address, for paging: time and id in one word. */
import { z } from 'zod';

const KEY = z.object({ sentAt: z.iso.datetime().transform((text) => new Date(text)), id: z.uuid() });
export type MessageKey = z.output<typeof KEY>;

export function messageKeyText({ sentAt, id }: MessageKey): string {
  return `${sentAt.toISOString()}~${id}`;
}

/** Null for anything that is no key: the list then begins at its beginning. */
export function readMessageKey(text: string | null): MessageKey | null {
  const [sentAt, id] = text?.split('~') ?? [];
  const parsed = KEY.safeParse({ sentAt, id });
  return parsed.success ? parsed.data : null;
}
