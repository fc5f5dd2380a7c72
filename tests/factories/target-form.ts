/** A form that keeps every rule: seven lines, 20 + 40 + 20 + 10 points, common indicators linked to the library. */
import { libraryEntries } from '@/lib/indicators/queries/library-entries';
import { newId } from '@/lib/platform/ids';
import type { TargetForm, TargetLine } from '@/lib/targets/domain/types';
import { system } from '@/tests/factories/small-county';

export function line(change: Partial<TargetLine> = {}): TargetLine {
  return {
    id: newId(),
    level1: 'benefit',
    level2: 'social_benefit',
    indicatorId: null,
    name: '灌区用水纠纷下降比例',
    direction: 'ge',
    targetValue: '30',
    unit: '%',
    weight: '10',
    accrual: 'state',
    valueSource: '调解台账',
    scoringRule: '',
    baseline: '25',
    noBaselineReason: '',
    unitCost: '',
    documentId: null,
    clauseNumber: '',
    clauseText: '',
    specificReason: '灌区管理特有，指标库中没有',
    copiedFrom: '',
    ...change,
  };
}

/** A line of a common indicator of the county's library. */
export async function common(name: string, change: Partial<TargetLine>): Promise<TargetLine> {
  const found = (await libraryEntries(system())).find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`the library has no ${name}`);
  const { id: indicatorId, level1, level2, unit, direction, accrual } = found;
  return line({ indicatorId, name, level1, level2, unit, direction, accrual, specificReason: '', ...change });
}

export async function completeForm(): Promise<TargetForm> {
  return {
    frame: 'frame_2021',
    objective: '完成渠道防渗改造8公里，解决灌区渗漏和用水不足，1200户农户受益',
    termObjective: '',
    beneficiaries: '3个乡镇1200户农户',
    noSatisfactionReason: '',
    noCostReason: '',
    lines: [
      await common('渠道防渗单位造价', { targetValue: '85', weight: '20', baseline: '88' }),
      await common('新建（改造）渠道长度', { targetValue: '8', weight: '15', baseline: '6', unitCost: '850000' }),
      await common('水利工程验收合格率', { targetValue: '100', weight: '15', baseline: '100' }),
      await common('按期完工率', { targetValue: '95', weight: '10', baseline: '92' }),
      await common('受益农户数', { targetValue: '1200', weight: '10', baseline: '1000' }),
      line(),
      await common('灌区农户满意度', { targetValue: '90', weight: '10', baseline: '88', valueSource: '抽样问卷120份' }),
    ],
  };
}

export function withLine(form: TargetForm, index: number, change: Partial<TargetLine>): TargetForm {
  return { ...form, lines: form.lines.map((each, place) => (place === index ? { ...each, ...change } : each)) };
}
