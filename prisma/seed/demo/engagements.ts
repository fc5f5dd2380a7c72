/** Third-party agencies for the year and the record of 培训 and 实操; a few units missed them. */
import type { Actor } from '@/lib/core/context';
import { assignAgencies } from '@/lib/organisation/acts/assign-agencies';
import { saveAgency } from '@/lib/organisation/acts/save-agency';
import { saveTraining } from '@/lib/organisation/acts/save-training';
import type { UnitRecord } from '@/lib/organisation/data/units';
import type { StoryEvent } from '@/prisma/seed/demo/schedule';
import { as, at, FISCAL_YEAR, pick } from '@/prisma/seed/demo/story';

/** Made-up agencies; `pattern` = the units each is engaged for, the first that fits. */
const AGENCIES = [
  { name: '示例绩效评价咨询有限公司（虚构）', kind: '咨询公司', pattern: /学校|医疗卫生/ },
  { name: '示例会计师事务所（虚构）', kind: '会计师事务所', pattern: /乡镇|农牧场|园区|直属事业/ },
  { name: '示例工程造价咨询有限公司（虚构）', kind: '造价咨询公司', pattern: /./ },
] as const;

const TRAININGS = [
  { kind: 'lecture', heldOn: '2024-09-10', title: '2025年预算绩效目标编报培训', material: '培训课件、指标库使用说明' },
  { kind: 'practice', heldOn: '2024-09-12', title: '绩效目标填报实操', material: '练习项目3个、逐条讲评记录' },
  { kind: 'lecture', heldOn: '2025-04-24', title: '新增项目绩效目标申报培训', material: '培训课件、退回问题汇编' },
] as const;

export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly unitIds: readonly string[];
}

export async function engageAgencies(office: Actor, units: readonly UnitRecord[]): Promise<readonly Agency[]> {
  const engaged: Agency[] = [];
  for (const [index, { name, kind }] of AGENCIES.entries()) {
    const context = as(office, at('2024-08-29', index * 10));
    const { id } = await saveAgency(context, { id: null, name, kind, creditCode: null, isEngaged: true });
    const unitIds = units.filter((unit) => agencyIndexOf(unit) === index).map((unit) => unit.id);
    await assignAgencies(context, { fiscalYear: FISCAL_YEAR, agencyId: id, unitIds });
    engaged.push({ id, name, unitIds });
  }
  return engaged;
}

/** Place of the agency engaged for a unit. */
export function agencyIndexOf(unit: UnitRecord): number {
  return AGENCIES.findIndex(({ pattern }) => pattern.test(unit.kind));
}

export function trainings(office: Actor, units: readonly UnitRecord[]): readonly StoryEvent[] {
  return TRAININGS.map((training) => {
    const attendances = units
      .filter((unit) => attends(unit, training.kind))
      .map((unit) => ({
        unitId: unit.id,
        headcount: pick(`heads ${unit.code} ${training.heldOn}`, 1, 3),
        result: training.kind === 'practice' ? ('passed' as const) : ('attended' as const),
      }));
    const now = at(training.heldOn, 460);
    const fields = { id: null, fiscalYear: FISCAL_YEAR, ...training, attendances };
    return { now, about: training, act: () => saveTraining(as(office, now), fields) };
  });
}

/** Made-up units missed most of it; of the others every unit came to at least one. */
function attends(unit: UnitRecord, kind: 'lecture' | 'practice'): boolean {
  if (unit.isFictional) return Number(unit.code) % 3 === 0 && kind === 'lecture';
  return kind === 'lecture' || pick(`practice ${unit.code}`, 1, 10) > 1;
}
