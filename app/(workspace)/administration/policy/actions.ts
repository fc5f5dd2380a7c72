'use server';

import { setSignInPolicy } from '@/lib/organisation/acts/set-sign-in-policy';
import { refusalWords as words } from '@/lib/organisation/labels';
import { defineFormAction } from '@/lib/web/define-action';

export const setSignInPolicyAction = defineFormAction(setSignInPolicy, {
  words,
  refreshes: true,
  message: ({ changed }) => `已保存，改了 ${changed} 项，现在起执行。`,
});
