/** zh-CN words of seats, accounts, trainings and of every reason this chapter refuses with. */
import type { Refusal } from '@/lib/core/decision';
import type { Seat } from '@/lib/core/seat';
import type { Relation } from '@/lib/core/workflow';
import type { AccountState } from '@/lib/organisation/data/people';
import type { SignInSetting } from '@/lib/organisation/domain/sign-in-policy';

export const SEAT_LABELS: Readonly<Record<Seat, string>> = {
  unit_clerk: '单位经办',
  unit_reviewer: '单位审核',
  department_reviewer: '主管部门审核',
  finance_division: '业务股室',
  performance_office: '绩效股',
  budget_office: '预算股',
  finance_leader: '财政局领导',
  agency_evaluator: '第三方机构',
  expert: '专家',
  congress_reader: '县人大',
  audit_reader: '审计局',
  county_leader: '县领导',
  system_administrator: '系统管理员',
  security_administrator: '安全管理员',
  audit_administrator: '审计管理员',
};

/** Whose business it is, seen from the seat. */
export const RELATION_LABELS: Readonly<Record<Relation, string>> = {
  own: '本单位',
  subordinate: '所属单位',
  division: '对口单位',
  assigned: '受派单位',
  county: '全县',
};

/** 单位经办·轮台县教育局 */
export function seatInWords(seat: Seat, scopeName: string | null): string {
  return scopeName === null ? SEAT_LABELS[seat] : `${SEAT_LABELS[seat]}·${scopeName}`;
}

export const ACCOUNT_STATE_LABELS: Readonly<Record<AccountState, string>> = {
  created: '待授席位',
  active: '启用',
  disabled: '停用',
};

/** An account that may not try for a while; beside its state. */
export const LOCKED_LABEL = '登录锁定';
export const ENGAGED_LABELS = { yes: '在聘', no: '不再聘用' } as const;

/** What a filter by division or agency is called when its name is not at hand. */
export const UNIT_PLACE_WORDS = {
  noDivision: '未分配股室',
  noAgency: '未委派机构',
  division: '所选股室',
  agency: '所选机构',
} as const;

/** What was searched for, in words; null = nothing. */
export function wordsIn(q: string): string | null {
  return q === '' ? null : `含“${q}”`;
}

export const TRAINING_KIND_LABELS = { lecture: '培训', practice: '实操' } as const;
export const TRAINING_RESULT_LABELS = { passed: '合格', failed: '不合格', attended: '已参加' } as const;

/** Settings of sign-in with the unit they are counted in. */
export const SIGN_IN_SETTING_LABELS: Readonly<
  Record<SignInSetting, { readonly label: string; readonly unit: string }>
> = {
  minimumLength: { label: '密码至少', unit: '位' },
  minimumClasses: { label: '密码字符种类至少', unit: '类' },
  idleMinutes: { label: '无操作自动退出', unit: '分钟' },
  administratorIdleMinutes: { label: '三员无操作自动退出', unit: '分钟' },
  absoluteHours: { label: '登录最长有效', unit: '小时' },
  accountFailureLimit: { label: '同一账号连续输错后锁定', unit: '次' },
  addressFailureLimit: { label: '同一地址登录失败后关闭', unit: '次' },
  lockMinutes: { label: '锁定时长', unit: '分钟' },
};

const REFUSALS: Readonly<Record<string, (params: Readonly<Record<string, string | number>>) => string>> = {
  account_disabled: () => '账号已停用。请先由系统管理员启用。',
  account_not_disabled: () => '账号没有停用，不需要启用。',
  account_not_active: () => '账号还不能使用，请先由安全管理员授予席位。',
  account_not_locked: () => '账号没有锁定，不需要解锁。',
  own_account: () => '不能对自己的账号办理，请由另一位管理员办理。',
  created_by_yourself: () => '这个账号由您创建，席位须由另一位管理员授予。',
  requested_by_yourself: () => '重置由您申请，须由另一位管理员决定。',
  seat_already_held: () => '此人已有这个席位。',
  two_administrator_seats: () => '系统、安全、审计三个管理员席位不能由同一人兼任。',
  administrator_with_business_seat: () => '管理员不能兼任业务席位，业务人员也不能兼任管理员。',
  scope_unit_missing: () => '请选择席位所属的单位。',
  scope_division_missing: () => '请选择席位所属的股室。',
  scope_agency_missing: () => '请选择席位所属的机构。',
  scope_of_other_kind: () => '这个席位只需选择与它对应的单位、股室或机构，请清空其他选择。',
  last_administrator: ({ seat }) => `这是最后一位${labelOf(seat)}，请先把席位授予另一人。`,
  login_name_taken: ({ loginName }) => `登录名 ${loginName} 已被使用，请换一个。`,
  reset_already_requested: () => '已有一份重置申请等待安全管理员决定。',
  current_password_wrong: () => '现用密码不正确，请重填。',
  password_unchanged: () => '新密码与现用密码相同，请换一个。',
  password_too_short: ({ minimum, length }) => `新密码至少 ${minimum} 位，现为 ${length} 位。`,
  password_too_long: ({ maximum }) => `新密码最多 ${maximum} 位。`,
  password_too_plain: ({ minimum }) => `新密码须含大写字母、小写字母、数字、符号中的至少 ${minimum} 类。`,
  password_contains_login_name: () => '新密码不能包含登录名。',
  password_known_bad: () => '新密码由常见词加数字或符号组成，容易被猜中，请换一个。',
  newer_list_loaded: ({ fiscalYear, latestYear }) =>
    `已载入 ${latestYear} 年的单位名单，不能再载入更早的 ${fiscalYear} 年名单。`,
  date_not_forward: ({ businessDate }) => `业务日期只能在演示县向后移动，现为 ${businessDate}。`,
  date_too_far: ({ latest }) => `一次最多移到 ${latest}，因为移过就不能退回。`,
  unit_already_assigned: ({ count }) => `有 ${count} 个单位本年已分配给其他机构，请先收回。`,
  agency_name_taken: ({ name }) => `已有名为“${name}”的机构。`,
  demo_has_no_passwords: () => '演示县的账号没有密码，在登录页点账号即可进入。',
  administrator_signed_in: () => '三员中已有人登录过。忘记密码请由系统管理员申请重置、安全管理员决定。',
  policy_unchanged: () => '各项都没有变化，没有保存。',
  attendance_unit_twice: () => '同一单位只能登记一次。',
};

/** The reason in words; a code of another chapter is shown as it is. */
export function refusalWords({ code, params }: Refusal): string {
  return REFUSALS[code]?.(params ?? {}) ?? code;
}

/** Why sign-in did not succeed, as far as the visitor may know. */
export const SIGN_IN_REFUSALS: Readonly<Record<string, string>> = {
  sign_in_failed:
    '登录名或密码不正确，或账号已暂时锁定。连续输错会锁定账号一段时间；忘记密码请联系系统管理员申请重置。',
  address_closed: '本地址登录失败次数过多，请过一段时间再试，或联系安全管理员。',
  account_disabled: '账号已停用，请联系系统管理员。',
  no_seat_yet: '账号已创建，还没有授予席位，请联系安全管理员。',
  failed: '系统出错，没有登录。请稍后再试。',
};

function labelOf(seat: string | number | undefined): string {
  return Object.entries(SEAT_LABELS).find(([code]) => code === seat)?.[1] ?? '管理员';
}
