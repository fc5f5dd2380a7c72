/** The demo county before anybody works in it: its rules, its library, its divisions and its unit lists. */
import { readFile } from 'node:fs/promises';
import type { Actor } from '@/lib/core/context';
import { assignDivisions } from '@/lib/organisation/acts/assign-divisions';
import { createCounty } from '@/lib/organisation/acts/create-county';
import { loadUnits } from '@/lib/organisation/acts/load-units';
import { saveDivision } from '@/lib/organisation/acts/save-division';
import type { UnitRecord } from '@/lib/organisation/data/units';
import { listUnits } from '@/lib/organisation/queries/list-units';
import { activateRuleSet } from '@/lib/rules/acts/activate-rule-set';
import { DEFAULT_PACK_YEARS, defaultRuleSet } from '@/lib/rules/domain/default-packs';
import { as, asCounty, at, FISCAL_YEAR, TODAY } from '@/prisma/seed/demo/story';
import { seedDemoLibrary } from '@/prisma/seed/demo-library';

const START = '2024-08-26';

/** Founded in the institutional reform of 2024, so that the list of 2023 has one unit less. @source domain.md 1 */
const JOINED_IN_2024 = '112';

export interface Division {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** The bureau's divisions; `pattern` = the units it serves (对口), the first that fits. */
const DIVISIONS: readonly { code: string; name: string; pattern: RegExp | null }[] = [
  { code: 'yusuan', name: '预算股', pattern: null },
  { code: 'jixiao', name: '绩效股', pattern: null },
  { code: 'guoku', name: '国库股', pattern: /财政局$/ },
  {
    code: 'jiaokewen',
    name: '教科文股',
    pattern: /学校|教育局|科学技术|文化|文学艺术|融媒|宣传部|档案|青少年|七馆|八馆/,
  },
  {
    code: 'shebao',
    name: '社会保障股',
    pattern: /医疗|民政局|人力资源|残疾|退役|卫生|社会保险|社会福利|红十字|三中心/,
  },
  { code: 'ziranshengtai', name: '自然资源和生态环境股', pattern: /自然资源|生态环境|林业|胡杨林|应急/ },
  { code: 'nongye', name: '农业农村股', pattern: /乡镇|农牧场|农业|畜牧|动物疾病|水利|供销|四中心/ },
  { code: 'jingjian', name: '经济建设股', pattern: /发展和改革|住房|交通|工业|园区|商务|市场|国有资产|五中心|六中心/ },
  { code: 'xingzheng', name: '行政政法股', pattern: /./ },
];

/** County, rules and library, by the county itself. */
export async function foundCounty(): Promise<void> {
  const start = asCounty(at(START));
  await createCounty(start, { name: '轮台县', isDemo: true, businessDate: TODAY });
  for (const year of DEFAULT_PACK_YEARS) {
    await activateRuleSet(start, { rules: defaultRuleSet(year), expectedVersion: 0 });
  }
  await seedDemoLibrary(start, FISCAL_YEAR);
}

/** The unit lists of three years, by the system administrator: 110 units in 2023, 111 since. */
export async function listTheUnits(administrator: Actor): Promise<readonly UnitRecord[]> {
  const context = as(administrator, at(START, 60));
  const csv = await readFile(new URL('../data/units.csv', import.meta.url), 'utf8');
  const withoutLatest = csv
    .split('\n')
    .filter((line) => !line.startsWith(`${JOINED_IN_2024},`))
    .join('\n');
  await loadUnits(context, { fiscalYear: 2023, csv: withoutLatest });
  await loadUnits(context, { fiscalYear: 2024, csv });
  await loadUnits(context, { fiscalYear: FISCAL_YEAR, csv });
  return listUnits(context, FISCAL_YEAR);
}

/** The divisions, and each unit with its 对口业务股室. */
export async function nameTheDivisions(
  administrator: Actor,
  office: Actor,
  units: readonly UnitRecord[],
): Promise<readonly Division[]> {
  const divisions: Division[] = [];
  for (const { code, name } of DIVISIONS) {
    const { id } = await saveDivision(as(administrator, at(START, 90)), { code, name });
    divisions.push({ id, code, name });
  }
  const assignments = units.map((unit) => ({
    unitId: unit.id,
    divisionId: divisionOf(unit, divisions),
    expectedVersion: unit.version,
  }));
  await assignDivisions(as(office, at(START, 120)), { assignments });
  return divisions;
}

function divisionOf(unit: UnitRecord, divisions: readonly Division[]): string {
  const words = `${unit.kind} ${unit.name}`;
  const found = DIVISIONS.find(({ pattern }) => pattern?.test(words));
  const division = divisions.find(({ code }) => code === found?.code);
  if (division === undefined) throw new Error(`no division serves ${unit.name}`);
  return division.id;
}
