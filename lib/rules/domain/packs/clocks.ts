/** Default clocks: by law, for rectification, and the region's own rest days. */
import type { RectificationRules, StatutoryRules, WorkingCalendarRules } from '@/lib/rules/domain/clock-rules';
import { BUDGET_LAW, cite, OWN_SETTING } from '@/lib/rules/domain/packs/sources';

export const STATUTORY: StatutoryRules = {
  publishGovernmentBudget: 20,
  issueDepartmentBudget: 20,
  passToSubordinateUnits: 15,
  publishDepartmentBudget: 20,
  publishFinalAccounts: 20,
  carryoverYears: 2,
  source: [
    cite(BUDGET_LAW, '第十四条', 'recalled', [
      'publishGovernmentBudget',
      'publishDepartmentBudget',
      'publishFinalAccounts',
    ]),
    cite(BUDGET_LAW, '第五十二条', 'recalled', ['issueDepartmentBudget', 'passToSubordinateUnits']),
    cite(BUDGET_LAW, '第四十二条：连续两年未用完的结转资金作为结余资金', 'recalled', ['carryoverYears']),
  ],
};

export const RECTIFICATION: RectificationRules = {
  rectifyWorkingDays: 15,
  replyWorkingDays: 5,
  escalateAfterWorkingDays: 10,
  escalateAfterRejections: 2,
  source: [
    cite(OWN_SETTING, '国家办法只要求财政部门定出整改时限', 'assumption', ['rectifyWorkingDays', 'replyWorkingDays']),
    cite(OWN_SETTING, '逾期或两次不合格的报县政府并与结果应用挂钩', 'assumption', [
      'escalateAfterWorkingDays',
      'escalateAfterRejections',
    ]),
  ],
};

export const WORKING_CALENDAR: WorkingCalendarRules = {
  regionalRestDays: [],
  source: [
    cite('自治区当年关于肉孜节、古尔邦节放假的通知', '每年公布后由县财政局录入', 'assumption', ['regionalRestDays']),
  ],
};
