'use server';

import { refusalWords as words } from '@/lib/organisation/labels';
import { defineFormAction } from '@/lib/web/define-action';
import { placeUnits } from './_components/place-units';

export const placeUnitsAction = defineFormAction(placeUnits, {
  words,
  refreshes: true,
  message: ({ assigned }) => `已办好 ${assigned} 个单位。`,
});
