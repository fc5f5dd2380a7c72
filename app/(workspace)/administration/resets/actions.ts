'use server';

import { decidePasswordReset } from '@/lib/organisation/acts/decide-password-reset';
import { refusalWords as words } from '@/lib/organisation/labels';
import { defineFormAction } from '@/lib/web/define-action';

/** The page is not rendered anew: the password is shown where it was asked for, once. */
export const decidePasswordResetAction = defineFormAction(decidePasswordReset, {
  words,
  message: ({ oneTimePassword }) =>
    oneTimePassword === null
      ? '已决定不同意，密码没有变化。'
      : `已同意。一次性密码 ${oneTimePassword} 只显示这一次，请当面交给本人，首次登录须修改。`,
});
