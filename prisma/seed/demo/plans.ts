/** The registration of a unit's n-th project: name, kind, term, responsible posts and money. */
import type { UnitRecord } from '@/lib/organisation/data/units';
import { moneyOf } from '@/prisma/seed/demo/money-mix';
import type { PlanRow } from '@/prisma/seed/demo/plan-row';
import { OFFICE_PLANS } from '@/prisma/seed/demo/plans-offices';
import { PLACE_PLANS } from '@/prisma/seed/demo/plans-places';
import { COUNTY_CODE, FISCAL_YEAR, pick } from '@/prisma/seed/demo/story';
import type { Theme } from '@/prisma/seed/demo/theme';
import { type ThemeName, themeOf } from '@/prisma/seed/demo/themes';
import { shortName } from '@/prisma/seed/demo/unit-names';

export interface Plan {
  readonly name: string;
  readonly theme: Theme;
  /** @unit 万元 */
  readonly wan: number;
  readonly continuity: 'new' | 'continuing';
  /** what the register form takes, without id and unit */
  readonly registration: Readonly<Record<string, unknown>>;
}

/** Policies: a subject without project code. */
const POLICIES: Readonly<Record<string, { slot: number; row: PlanRow }>> = {
  '303': { slot: 1, row: ['家庭经济困难学生资助政策', 'subsidy', 260, 420, '205', 'shared'] },
  '306': { slot: 1, row: ['高龄老年人生活津贴政策', 'subsidy', 320, 560, '208', 'county'] },
  '317': { slot: 0, row: ['乡村医生岗位补助政策', 'subsidy', 180, 320, '210', 'shared'] },
};

/** One project of the county's debt, with the finance bureau. */
const DEBT_UNIT = '308';
const DEBT_ROW: PlanRow = ['政府一般债券还本付息项目', 'debt', 2600, 4200, '232', 'county'];
const STATE_CAPITAL_UNIT = '328';
const STATE_CAPITAL_ROW: PlanRow = ['{u}国有企业改革补助项目', 'industry', 120, 260, '223', 'capital'];
const INSURANCE_UNITS: ReadonlySet<string> = new Set(['704', '706']);

const POSTS = ['办公室主任', '业务科室负责人', '分管副职', '项目管理岗位负责人'] as const;

const OTHER_OPERATION: ReadonlySet<ThemeName> = new Set(['office', 'systemUpkeep', 'cityUpkeep', 'meeting']);

export function planOf(unit: UnitRecord, slot: number, index: number): Plan {
  const policy = POLICIES[unit.code]?.slot === slot;
  const [title, themeName, least, most, functionCode, mix] = rowOf(unit, slot, index);
  const continuity = slot === 0 ? 'continuing' : 'new';
  const name = `${policy ? '' : '2025年'}${title.replace('{u}', shortName(unit.name))}`;
  const theme = themeOf(themeName);
  const wan = pick(`money ${unit.code} ${slot}`, least * 100, most * 100, 25) / 100;
  const isOperation = OTHER_OPERATION.has(themeName);
  const registration = {
    subjectKind: policy ? 'policy' : 'project',
    code: policy || (slot === 2 && index % 5 === 0) ? null : codeOf(isOperation ? 'Y' : 'T', index * 10 + slot),
    localCode: null,
    name,
    category: isOperation ? 'other_operation' : 'special_purpose',
    kind: theme.kind,
    continuity,
    implementingUnitId: null,
    projectLeader: `项目负责人（${POSTS[(index + slot) % POSTS.length] ?? ''}）`,
    leaderPhone: null,
    unitLeader: '单位主要负责人',
    termFrom: continuity === 'continuing' ? 2023 : FISCAL_YEAR,
    termTo: FISCAL_YEAR + (index % 3 === 0 ? 1 : 0),
    fiscalYear: FISCAL_YEAR,
    functionCode,
    ...moneyOf(INSURANCE_UNITS.has(unit.code) && slot === 0 ? 'insurance' : mix, wan),
  };
  return { name, theme, wan, continuity, registration };
}

export function codeOf(letter: 'R' | 'Y' | 'T', serial: number): string {
  return `${COUNTY_CODE}25${letter}${String(serial + 1).padStart(12, '0')}`;
}

function rowOf(unit: UnitRecord, slot: number, index: number): PlanRow {
  const policy = POLICIES[unit.code];
  if (policy?.slot === slot) return policy.row;
  if (unit.code === DEBT_UNIT && slot === 1) return DEBT_ROW;
  if (unit.code === STATE_CAPITAL_UNIT && slot === 1) return STATE_CAPITAL_ROW;
  const words = unit.isFictional ? '' : unit.name;
  const rows = [...OFFICE_PLANS, ...PLACE_PLANS].find(({ pattern }) => pattern.test(words || '虚构'))?.rows ?? [];
  // Year-round work first; what came in spring differs from unit to unit.
  const place = slot === 0 ? 0 : 1 + ((slot - 1 + index) % (rows.length - 1));
  const row = rows[place];
  if (row === undefined) throw new Error(`no plan for ${unit.name}`);
  return row;
}
