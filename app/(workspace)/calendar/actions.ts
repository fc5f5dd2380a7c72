'use server';

import { assignTasks } from '@/lib/assignments/acts/assign-tasks';
import { remindUnits } from '@/lib/assignments/acts/remind-units';
import { saveCalendarEntry } from '@/lib/assignments/acts/save-calendar-entry';
import { assignmentRefusalWords as words } from '@/lib/assignments/labels';
import { setBusinessDate } from '@/lib/organisation/acts/set-business-date';
import { refusalWords } from '@/lib/organisation/labels';
import { defineAction, defineFormAction } from '@/lib/web/define-action';
import { inputOf } from '@/lib/web/form-input';

export const saveCalendarEntryAction = defineFormAction(saveCalendarEntry, {
  words,
  reads: (form) => ({ ...inputOf(form), id: form.get('id') || null }),
  goTo: ({ id }) => `/calendar/${id}`,
});

export const setBusinessDateAction = defineFormAction(setBusinessDate, {
  words: refusalWords,
  refreshes: true,
  message: ({ businessDate }) => `演示县的今天已是 ${businessDate}。`,
});

export const assignTasksAction = defineAction(assignTasks, {
  words,
  refreshes: true,
  message: ({ units }) =>
    units === 0 ? '所有单位都已布置过，没有重复。' : `已布置给 ${units} 个单位，并通知了填报人和审核人。`,
});

export const remindUnitsAction = defineAction(remindUnits, {
  words,
  refreshes: true,
  message: ({ units, people }) =>
    people === 0
      ? `今天已提醒过这 ${units} 个单位，没有重复发送。`
      : `已向 ${units} 个单位的 ${people} 人发送催报消息。`,
});
