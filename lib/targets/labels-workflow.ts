/** zh-CN words of what the target's machine demands, for whoever reads the workflow as a document. */
import type { TargetCondition, TargetGuard } from '@/lib/targets/domain/machine';

export const CONDITION_LABELS: Readonly<Record<TargetCondition, string>> = {
  has_department: '单位有主管部门',
  is_own_department: '单位自己就是主管部门',
  was_returned: '曾被退回',
  was_never_returned: '没有被退回过',
  is_finance_bureau: '财政局自己的目标',
  is_other_unit: '财政局以外单位的目标',
};

export const GUARD_LABELS: Readonly<Record<TargetGuard, string>> = {
  form_is_complete: '目标表没有错误（疑点不拦）',
  not_the_preparer: '办理人没有填报过这份目标',
  not_an_earlier_hand: '办理人没有办理过前面的环节，也没有代表一方签署意见',
  agency_is_assigned: '该单位本年度已指定第三方机构',
  all_parties_signed: '预算单位、财政部门、第三方机构本轮都已签署意见',
  finance_agrees_to_all_lines: '财政部门对每一行都同意',
  all_lines_traced: '每一行都已勾选三定方案或实施方案依据',
  threads_resolved: '各行的讨论都已了结',
  override_is_reasoned: '与第三方机构意见不一致时写明理由',
  return_is_reasoned: '写明退回哪些内容、每一处的原因',
  outside_preparing_office: '决定人在填报单位没有席位',
};
