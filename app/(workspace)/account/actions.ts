'use server';

import { changePassword } from '@/lib/organisation/acts/change-password';
import { endOwnSession } from '@/lib/organisation/acts/end-session';
import { refusalWords as words } from '@/lib/organisation/labels';
import { defineFormAction } from '@/lib/web/define-action';

export const changePasswordAction = defineFormAction(changePassword, {
  words,
  goTo: () => '/login',
  beforePasswordChange: true,
});

export const endSessionAction = defineFormAction(endOwnSession, { words, refreshes: true });
