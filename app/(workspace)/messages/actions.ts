'use server';

import { readMessages } from '@/lib/assignments/acts/read-messages';
import { assignmentRefusalWords as words } from '@/lib/assignments/labels';
import { defineAction } from '@/lib/web/define-action';

export const readMessagesAction = defineAction(readMessages, { words, refreshes: true });
