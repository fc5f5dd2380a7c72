'use server';

import { createPerson } from '@/lib/organisation/acts/create-person';
import { disablePerson } from '@/lib/organisation/acts/disable-person';
import { enablePerson } from '@/lib/organisation/acts/enable-person';
import { requestPasswordReset } from '@/lib/organisation/acts/request-password-reset';
import { refusalWords as words } from '@/lib/organisation/labels';
import { defineFormAction } from '@/lib/web/define-action';

export const createPersonAction = defineFormAction(createPerson, {
  words,
  refreshes: true,
  message: () => '账号已创建。请通知安全管理员授予席位，授予后账号才能使用。',
});

export const disablePersonAction = defineFormAction(disablePerson, { words, refreshes: true });
export const enablePersonAction = defineFormAction(enablePerson, { words, refreshes: true });
export const requestPasswordResetAction = defineFormAction(requestPasswordReset, { words, refreshes: true });
