/** zh-CN words of the inbox: tabs, what is asked, risk. */
import type { PendingItem } from '@/lib/inbox/domain/pending';

export const INBOX_TABS = ['pending', 'done', 'initiated', 'messages'] as const;
export type InboxTab = (typeof INBOX_TABS)[number];

export const TAB_WORDS: Readonly<Record<InboxTab, string>> = {
  pending: '待办',
  done: '已办',
  initiated: '我发起',
  messages: '消息',
};

/** What the person is asked to do. */
export const ASK_WORDS: Readonly<Record<PendingItem['ask'], string>> = {
  fill: '填报绩效目标',
  mend: '按退回意见修改',
  unit_review: '单位审核',
  department_review: '主管部门审核',
  convene: '受理并开始会审',
  give_opinion: '发表会审意见',
  decide: '决定通过或退回',
  file: '按时报送',
  assign: '布置给预算单位',
  grant_seat: '授予席位',
  decide_reset: '批准或拒绝重置密码',
};

/** Unresolved warnings of a record; '' when there are none. */
export function riskWords(risk: number): string {
  return risk === 0 ? '' : `${risk} 处提示待看`;
}
