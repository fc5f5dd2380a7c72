/** The workspace's menu as one table: what works, in the order of the lifecycle, and which seats see it. */
import { type Actor, holdsSeat } from '@/lib/core/context';
import type { Seat } from '@/lib/core/seat';

interface Entry {
  readonly href: string;
  readonly label: string;
  readonly seats: readonly Seat[];
}

const FILERS: readonly Seat[] = ['unit_clerk', 'unit_reviewer', 'department_reviewer'];
const BUREAU: readonly Seat[] = ['finance_division', 'performance_office', 'budget_office', 'finance_leader'];
const READERS: readonly Seat[] = ['congress_reader', 'audit_reader', 'county_leader'];
const ACTING: readonly Seat[] = [...FILERS, ...BUREAU, 'agency_evaluator'];
const BUSINESS: readonly Seat[] = [...ACTING, 'expert', ...READERS];

const MENU: readonly { readonly label: string; readonly entries: readonly Entry[] }[] = [
  {
    label: '工作台',
    entries: [
      { href: '/inbox', label: '待办', seats: [...BUSINESS, 'security_administrator'] },
      { href: '/calendar', label: '年度日历', seats: BUSINESS },
      { href: '/receipts', label: '报送回执', seats: ACTING },
    ],
  },
  {
    label: '事前',
    entries: [
      { href: '/indicators', label: '指标库', seats: BUSINESS },
      { href: '/projects', label: '项目', seats: [...ACTING, ...READERS] },
      { href: '/targets', label: '绩效目标', seats: [...ACTING, ...READERS] },
    ],
  },
  {
    label: '组织',
    entries: [
      { href: '/organisation/units', label: '预算单位', seats: BUREAU },
      { href: '/organisation/agencies', label: '第三方机构', seats: ['performance_office'] },
      { href: '/organisation/trainings', label: '培训与实操', seats: ['performance_office'] },
    ],
  },
  {
    label: '系统管理',
    entries: [
      { href: '/administration/accounts', label: '账号', seats: ['system_administrator'] },
      { href: '/administration/units', label: '单位名单', seats: ['system_administrator'] },
      { href: '/administration/seats', label: '席位授权', seats: ['security_administrator'] },
      { href: '/administration/resets', label: '密码重置', seats: ['system_administrator', 'security_administrator'] },
      { href: '/administration/locks', label: '登录锁定', seats: ['security_administrator'] },
      { href: '/administration/policy', label: '登录和密码规定', seats: ['security_administrator'] },
    ],
  },
  {
    label: '审计',
    entries: [
      { href: '/audit', label: '操作记录', seats: ['audit_administrator', 'audit_reader'] },
      { href: '/audit/chain', label: '审计链核验', seats: ['audit_administrator'] },
    ],
  },
];

/** The groups this person sees; groups without an entry are left out. */
export function menuFor(actor: Actor): { label: string; items: { href: string; label: string }[] }[] {
  return MENU.map(({ label, entries }) => ({
    label,
    items: entries
      .filter((entry) => entry.seats.some((seat) => holdsSeat(actor, seat)))
      .map((entry) => ({ href: entry.href, label: entry.label })),
  })).filter((group) => group.items.length > 0);
}

/** Where a person lands: the first entry of the menu; without any seat that opens one, the own account. */
export function homeOf(actor: Actor): string {
  return menuFor(actor)[0]?.items[0]?.href ?? '/account';
}
