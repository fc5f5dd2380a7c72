'use server';

import { saveAgency } from '@/lib/organisation/acts/save-agency';
import { refusalWords as words } from '@/lib/organisation/labels';
import { defineFormAction } from '@/lib/web/define-action';

export const saveAgencyAction = defineFormAction(saveAgency, {
  words,
  refreshes: true,
  message: () => '机构已登记。请通知管理员为它的人员建账号、授席位。',
});
