import type { Actor } from '@/lib/core/context';
import type { Seat } from '@/lib/core/seat';

const HINTS: Partial<Record<Seat, string>> = {
  unit_clerk: '财政局布置申报，或目标被退回时，会排到这里。也可以到“绩效目标”查看本单位全部目标。',
  unit_reviewer: '本单位填报人提交目标后，会排到这里等您审核。',
  department_reviewer: '下属单位审核过的目标会排到这里等您审核。',
  finance_division: '对口单位报来的目标会排到这里，请您受理和发表会审意见。',
  performance_office: '三方意见齐了的目标、该布置的日历事项会排到这里。可以到“年度日历”查看报送情况。',
  budget_office: '财政局自己的目标会审意见齐了以后，会排到这里由您决定。',
  agency_evaluator: '指定给您机构的单位开始会审后，会排到这里等您发表意见。',
  security_administrator: '系统管理员新建的账号、申请的密码重置会排到这里等您处理。',
};

/** What fills 待办 for this person, told while it is empty. */
export function emptyHintFor(actor: Actor): string {
  const hints = actor.seats.flatMap((held) => HINTS[held.seat] ?? []);
  return [...new Set(hints)].join('') || '您的席位没有需要办理的事项，可以从左侧菜单查看。';
}
