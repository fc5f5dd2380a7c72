'use server';

import { grantSeat } from '@/lib/organisation/acts/grant-seat';
import { revokeSeat } from '@/lib/organisation/acts/revoke-seat';
import { refusalWords as words } from '@/lib/organisation/labels';
import { defineFormAction } from '@/lib/web/define-action';

export const grantSeatAction = defineFormAction(grantSeat, {
  words,
  refreshes: true,
  message: ({ oneTimePassword }) =>
    oneTimePassword === null
      ? '席位已授予，此人须重新登录。'
      : `席位已授予。一次性密码 ${oneTimePassword} 只显示这一次，请当面交给本人，首次登录须修改。`,
});

export const revokeSeatAction = defineFormAction(revokeSeat, { words, refreshes: true });
