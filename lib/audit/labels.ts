/** zh-CN words of the trail: acts, records, outcomes, and what is wrong with a broken entry. */
import type { AuditedAct, AuditPayload, AuditSubjectKind } from '@/lib/audit/domain/entry';
import type { ChainFault } from '@/lib/audit/domain/verify-chain';
import type { TrailParams } from '@/lib/audit/trail-params';

export const ACT_LABELS: Readonly<Record<AuditedAct, string>> = {
  'create-county': '建立县',
  'set-business-date': '调整演示业务日期',
  'reissue-first-passwords': '重新生成三员首次密码',
  'set-sign-in-policy': '修改登录和密码规定',
  'sign-in': '登录',
  'sign-out': '退出登录',
  'change-password': '修改密码',
  'create-person': '创建账号',
  'disable-person': '停用账号',
  'enable-person': '启用账号',
  'grant-seat': '授予席位',
  'revoke-seat': '收回席位',
  'request-password-reset': '申请重置密码',
  'decide-password-reset': '决定重置密码',
  'unlock-person': '解除锁定',
  'end-session': '结束会话',
  'load-units': '载入单位名单',
  'assign-divisions': '分配对口股室',
  'save-division': '登记业务股室',
  'save-agency': '登记第三方机构',
  'assign-agencies': '委派第三方机构',
  'save-training': '登记培训实操',
  'activate-rule-set': '启用规则包',
  'save-calendar-entry': '修改年度日历',
  'assign-tasks': '布置任务',
  'read-messages': '阅读消息',
  'remind-units': '催报',
  'import-library': '导入指标库',
  'export-library': '导出指标库',
  'export-list': '导出清单',
  'register-project': '登记项目',
  'update-project': '修改项目',
  'lock-money-request': '锁定资金申请',
  'release-money-request': '放开资金申请',
  'add-classified-placeholder': '登记涉密占位',
  'attach-document': '上传依据资料',
  'remove-document': '移除依据资料',
  'read-document': '查看依据资料',
  'open-targets': '生成目标表',
  'import-targets': '导入绩效目标',
  'save-target': '暂存绩效目标',
  'submit-target': '提交绩效目标',
  'withdraw-target': '撤回绩效目标',
  'endorse-target': '单位审核通过',
  'forward-target': '主管部门转报',
  'convene-review': '开始会审',
  'give-line-opinions': '逐条发表意见',
  'sign-party-opinion': '签署会审意见',
  'discuss-line': '讨论指标',
  'resolve-thread': '结束讨论',
  'return-target': '退回绩效目标',
  'pass-target': '审核通过绩效目标',
};

export const SUBJECT_LABELS: Readonly<Record<AuditSubjectKind, string>> = {
  county: '县',
  person: '账号',
  budget_unit: '预算单位',
  finance_division: '业务股室',
  agency: '第三方机构',
  training: '培训实操',
  rule_set: '规则包',
  calendar_entry: '日历事项',
  message: '消息',
  library_edition: '指标库',
  list: '清单',
  project: '项目',
  classified_placeholder: '涉密占位',
  document: '依据资料',
  target: '绩效目标',
};

export const OUTCOME_LABELS: Readonly<Record<AuditPayload['outcome'], string>> = { done: '已办', refused: '被拒绝' };

/** Who acted when no account did. */
export const ORIGIN_LABELS: Readonly<Record<AuditPayload['origin'], string>> = { system: '系统', web: '未登录者' };

/** What the trail is narrowed by, in words. */
export function filterWords({ person, act, outcome, from, to }: TrailParams): readonly string[] {
  const actLabel = Object.entries(ACT_LABELS).find(([code]) => code === act)?.[1];
  return [
    person && '一位操作人',
    actLabel,
    outcome && OUTCOME_LABELS[outcome],
    from && `自 ${from}`,
    to && `至 ${to}`,
  ].flatMap((words) => words || []);
}

export const FAULT_LABELS: Readonly<Record<ChainFault, string>> = {
  entry_missing: '这一条缺失，或次序被改动',
  payload_changed: '这一条的内容或它的校验值被改动',
  columns_changed: '这一条的检索栏目与签入的内容不一致',
  entries_cut_off: '从这一条起的记录被截去',
  head_behind: '链头之后还有记录，链头被改动',
  head_missing: '链头记录缺失',
};

/** At a field whose text no database keeps as it was sent. */
export const UNSTORABLE_TEXT = '含有不能保存的字符，请删去后重填。';
