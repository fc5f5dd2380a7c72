/** zh-CN words of the assignments chapter: steps, clocks, deadlines, messages, refusals, the 催报 text. */
import type { CalendarStep } from '@/lib/assignments/domain/calendar';
import type { Phase } from '@/lib/assignments/domain/deadline';
import type { MessageBody, TargetMessageKind } from '@/lib/assignments/domain/message';
import type { ClockSource } from '@/lib/assignments/domain/statutory-clocks';
import type { DateProblem } from '@/lib/core/business-calendar';
import type { Refusal } from '@/lib/core/decision';

export const STEP_WORDS: Readonly<Record<CalendarStep, string>> = {
  target_filing: '绩效目标申报',
  joint_review: '三方会审',
  congress_approval: '县人大批准预算',
  budget_issue: '预算和绩效目标批复',
  disclosure: '预算和绩效目标公开',
  project_monitoring_may: '5月项目绩效监控',
  department_monitoring_june: '6月部门整体绩效监控',
  project_monitoring_august: '8月项目绩效监控',
  self_evaluation: '单位自评',
  key_evaluation: '财政重点绩效评价',
};

export const PHASE_WORDS: Readonly<Record<Phase, string>> = { ahead: '未开始', under_way: '进行中', over: '已结束' };

/** What the law says, with its days. */
export const CLOCK_WORDS: Readonly<Record<ClockSource, (days: number | string) => string>> = {
  budget_law_52_issue: (days) => `县人大批准后${days}日内批复（预算法第五十二条）`,
  budget_law_14_disclosure: (days) => `批复后${days}日内公开（预算法第十四条）`,
};

const DATE_PROBLEMS: Readonly<Record<DateProblem, string>> = {
  empty: '请填写日期，例如 2025-05-20。',
  not_a_date: '看不懂这个日期，请写成 2025-05-20 的样子。',
  no_such_day: '没有这一天，请核对月份和日子。',
  out_of_range: '日期超出范围，请核对年份。',
};

export const INPUT_WORDS = {
  badId: '编号不对，请刷新页面后再试。',
  badVersion: '页面已过时，请刷新后再试。',
  badYear: '预算年度应是四位数年份，例如 2025。',
  badStep: '请从列表中选择环节。',
  noTitle: '请填写名称，例如“2025年新增项目绩效目标申报”。',
  titleTooLong: (limit: number) => `名称最多 ${limit} 个字，请精简。`,
  noDate: '请填写日期，例如 2025-05-20。',
  noUnit: '请至少选择一个单位。',
  dueBeforeOpens: (opensOn: string) => `截止日期不能早于开始日期 ${opensOn}。`,
  farFromYear: (year: number) => `日期离 ${year} 预算年度太远，应在 ${year - 1} 至 ${year + 1} 年之间。`,
  dateProblems: DATE_PROBLEMS,
} as const;

type Words = (params: Readonly<Record<string, string | number>>) => string;

const REFUSAL_WORDS: Readonly<Record<string, Words>> = {
  only_performance_office: () => '只有财政局绩效股可以改日历和布置任务。',
  only_finance_reminds: () => '只有财政局绩效股和对口业务股室可以催报。',
  only_business_seats: () => '系统、安全、审计管理员不看业务内容。',
  calendar_entry_exists: ({ title }) => `本年度这一环节已有“${title}”，请换一个名称或修改原来的一项。`,
  calendar_step_is_fixed: () => '年度和环节定下后不能改。需要另一环节请新增一项。',
  beyond_statutory_limit: ({ source, days, lastDay }) =>
    `最迟 ${dayWords(String(lastDay))}：${clockWord(source, days)}。`,
  step_not_for_units: ({ step }) => `“${stepWord(step)}”不由预算单位报送，不需要布置。`,
  deadline_has_passed: ({ dueOn }) => `截止日期 ${dayWords(String(dueOn))} 已过，请先改截止日期再布置。`,
  nobody_to_remind: () => '您管的单位都已报送，不用催报。',
};

export function assignmentRefusalWords(refusal: Refusal): string {
  return REFUSAL_WORDS[refusal.code]?.(refusal.params ?? {}) ?? '现在不能办理，请刷新页面后再试。';
}

function clockWord(source: string | number | undefined, days: string | number = ''): string {
  return Object.entries(CLOCK_WORDS).find(([code]) => code === source)?.[1](days) ?? '法定期限';
}

function stepWord(step: string | number | undefined): string {
  return Object.entries(STEP_WORDS).find(([code]) => code === step)?.[1] ?? '这一环节';
}

/** `2025-05-20` → 2025年5月20日 */
export function dayWords(date: string): string {
  const [year, month, day] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** `2025-05-20` → 5月20日 */
export function shortDayWords(date: string): string {
  const [, month, day] = date.split('-');
  return `${Number(month)}月${Number(day)}日`;
}

/** 还有 3 天 / 今天截止 / 已逾期 2 天 */
export function daysLeftWords(daysLeft: number): string {
  if (daysLeft === 0) return '今天截止';
  return daysLeft > 0 ? `还有 ${daysLeft} 天` : `已逾期 ${-daysLeft} 天`;
}

const TARGET_NEWS: Readonly<Record<TargetMessageKind, string>> = {
  target_drafted: '已撤回到填报。',
  target_unit_submitted: '已提交，请单位审核。',
  target_unit_reviewed: '已经单位审核，请主管部门审核。',
  target_department_reviewed: '已报送财政，请受理。',
  target_in_joint_review: '开始三方会审，请发表意见。',
  target_returned: '已退回，请按退回意见修改后再提交。',
  target_passed: '已通过三方会审。',
};

/** One line that says the whole message. */
export function messageWords(body: MessageBody | null): string {
  if (body === null) return '这条消息的内容本系统已不再显示。';
  switch (body.kind) {
    case 'tasks_assigned':
      return `新任务：${body.params.title}，${shortDayWords(body.params.opensOn)}开始，${shortDayWords(body.params.dueOn)}截止。`;
    case 'deadline_moved':
      return `“${body.params.title}”的截止日期由${shortDayWords(body.params.from)}改为${shortDayWords(body.params.to)}。`;
    case 'task_reminder':
      return `催报：截至${shortDayWords(body.params.asOf)}，您单位尚未报送“${body.params.title}”（${shortDayWords(body.params.dueOn)}截止），请尽快办理。`;
    default:
      return `${body.params.unitName}的绩效目标“${body.params.title}”${TARGET_NEWS[body.kind]}`;
  }
}

const MOMENT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** An instant as people of the county read it: `2025-05-20 14:05:09`. */
export function momentWords(instant: Date): string {
  return MOMENT.format(instant);
}
