'use server';

import { unlockPerson } from '@/lib/organisation/acts/unlock-person';
import { refusalWords as words } from '@/lib/organisation/labels';
import { defineFormAction } from '@/lib/web/define-action';

export const unlockPersonAction = defineFormAction(unlockPerson, { words, refreshes: true });
