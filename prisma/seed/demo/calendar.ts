/** The year's calendar of the demo county; two filings are assigned (布置) to all units. */
import { assignTasks } from '@/lib/assignments/acts/assign-tasks';
import { saveCalendarEntry } from '@/lib/assignments/acts/save-calendar-entry';
import type { CalendarStep } from '@/lib/assignments/domain/calendar';
import type { Actor } from '@/lib/core/context';
import { as, at, FISCAL_YEAR } from '@/prisma/seed/demo/story';

interface Entry {
  readonly step: CalendarStep;
  readonly title: string;
  readonly opensOn: string;
  readonly dueOn: string;
}

const FIRST_FILING: Entry = {
  step: 'target_filing',
  title: '2025年年初项目支出绩效目标申报',
  opensOn: '2024-09-02',
  dueOn: '2024-10-31',
};

const SECOND_FILING: Entry = {
  step: 'target_filing',
  title: '2025年新增项目绩效目标申报',
  opensOn: '2025-04-21',
  dueOn: '2025-05-31',
};

const OTHERS: readonly Entry[] = [
  { step: 'joint_review', title: '2025年年初绩效目标三方会审', opensOn: '2024-10-08', dueOn: '2024-11-30' },
  { step: 'joint_review', title: '2025年新增项目绩效目标三方会审', opensOn: '2025-05-06', dueOn: '2025-06-20' },
  { step: 'congress_approval', title: '2025年预算提请县人大批准', opensOn: '2025-01-06', dueOn: '2025-01-31' },
  { step: 'budget_issue', title: '2025年部门预算批复', opensOn: '2025-02-01', dueOn: '2025-02-20' },
  { step: 'disclosure', title: '2025年部门预算和绩效目标公开', opensOn: '2025-02-20', dueOn: '2025-03-12' },
  { step: 'project_monitoring_may', title: '2025年5月项目绩效监控', opensOn: '2025-05-01', dueOn: '2025-05-31' },
  {
    step: 'department_monitoring_june',
    title: '2025年6月部门整体绩效监控',
    opensOn: '2025-06-01',
    dueOn: '2025-06-30',
  },
  { step: 'project_monitoring_august', title: '2025年8月项目绩效监控', opensOn: '2025-08-01', dueOn: '2025-08-31' },
  { step: 'self_evaluation', title: '2025年度单位绩效自评', opensOn: '2026-01-02', dueOn: '2026-03-31' },
  { step: 'key_evaluation', title: '2025年度财政重点绩效评价', opensOn: '2026-04-01', dueOn: '2026-09-30' },
];

/** The calendar as planned, and the first filing assigned. */
export async function openTheYear(office: Actor): Promise<void> {
  const planned = as(office, at('2024-08-30'));
  for (const entry of OTHERS) await save(planned, entry);
  await saveAndAssign(office, FIRST_FILING, '2024-09-02');
}

/** Projects that came with money later in the year file in spring. */
export async function openSecondFiling(office: Actor): Promise<void> {
  await saveAndAssign(office, SECOND_FILING, '2025-04-21');
}

async function save(context: ReturnType<typeof as>, entry: Entry): Promise<{ id: string }> {
  return saveCalendarEntry(context, { id: null, expectedVersion: 0, fiscalYear: FISCAL_YEAR, ...entry });
}

async function saveAndAssign(office: Actor, entry: Entry, day: string): Promise<void> {
  const { id } = await save(as(office, at(day)), entry);
  await assignTasks(as(office, at(day, 15)), { id, expectedVersion: 1 });
}
