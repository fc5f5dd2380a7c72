/** What the inbox's address says: which tab, and after which row. Anything else in it is left alone. */
import { z } from 'zod';
import { INBOX_TABS } from '@/lib/inbox/labels';

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().optional());

export const inboxParams = z.object({
  tab: z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.enum(INBOX_TABS).catch('pending')),
  after: one.transform((value) => value ?? null),
});
