'use server';

import { loadUnits } from '@/lib/organisation/acts/load-units';
import { saveDivision } from '@/lib/organisation/acts/save-division';
import { refusalWords as words } from '@/lib/organisation/labels';
import { defineFormAction } from '@/lib/web/define-action';
import { readUnitListForm } from './_components/read-unit-list-form';

export const loadUnitsAction = defineFormAction(
  async (context, input) => loadUnits(context, await readUnitListForm(input)),
  {
    words,
    refreshes: true,
    message: ({ fiscalYear, listed, added, changed, closed }) =>
      `${fiscalYear} 年名单已载入：共 ${listed} 个单位，新增 ${added} 个，变更 ${changed} 个，退出 ${closed} 个。`,
  },
);

export const saveDivisionAction = defineFormAction(saveDivision, { words, refreshes: true });
