/**
 * Target tables as other counties published them, read into drafts: nothing is filled in that the table does not say, so a
 * missing sign stays missing and the checks can name it.
 */
import { z } from 'zod';
import { parseWan } from '@/lib/core/money';
import { emptyLine } from '@/lib/targets/domain/form-editing';
import { placeInFrame } from '@/lib/targets/domain/frames';
import type {
  Direction,
  Frame,
  ProjectLevel1,
  ProjectLevel2,
  TargetForm,
  TargetLine,
  TargetSubject,
} from '@/lib/targets/domain/types';

const publishedIndicator = z.object({
  level1: z.string(),
  level2: z.string(),
  name: z.string(),
  op: z.string().nullable(),
  target: z.string(),
  unit: z.string().nullable(),
  weight: z.union([z.string(), z.number()]).nullable(),
});

export const publishedTableSchema = z.object({
  id: z.string(),
  year: z.number().nullable(),
  project_name: z.string().nullable(),
  budget_annual: z.number().nullable(),
  annual_goal: z.string().nullable(),
  indicators: z.array(publishedIndicator),
});
export type PublishedTable = z.output<typeof publishedTableSchema>;
type PublishedIndicator = PublishedTable['indicators'][number];

const LEVEL2_LABELS: Readonly<Record<string, { level1: ProjectLevel1; level2: ProjectLevel2 }>> = {
  经济成本指标: { level1: 'cost', level2: 'economic_cost' },
  社会成本指标: { level1: 'cost', level2: 'social_cost' },
  生态环境成本指标: { level1: 'cost', level2: 'ecological_cost' },
  成本指标: { level1: 'output', level2: 'cost' },
  数量指标: { level1: 'output', level2: 'quantity' },
  质量指标: { level1: 'output', level2: 'quality' },
  时效指标: { level1: 'output', level2: 'timeliness' },
  经济效益指标: { level1: 'benefit', level2: 'economic_benefit' },
  社会效益指标: { level1: 'benefit', level2: 'social_benefit' },
  生态效益指标: { level1: 'benefit', level2: 'ecological_benefit' },
  可持续影响指标: { level1: 'benefit', level2: 'sustainable_impact' },
  服务对象满意度指标: { level1: 'satisfaction', level2: 'service_satisfaction' },
};

const SIGNS: Readonly<Record<string, Direction>> = {
  '≥': 'ge',
  '>': 'gt',
  '=': 'eq',
  '<': 'lt',
  '≤': 'le',
  定性: 'qualitative',
};

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** 成本 is a level 1 of its own only since 2021; a table that uses it so is of that frame. */
function frameOf(table: PublishedTable): Frame {
  return table.indicators.some((indicator) => indicator.level1 === '成本指标') ? 'frame_2021' : 'frame_2020';
}

/** A value in words without a sign is 定性; a number without a sign lacks it. */
function directionOf({ op, target }: PublishedIndicator): Direction | null {
  if (op !== null) return SIGNS[op] ?? null;
  return NUMBER.test(target) ? null : 'qualitative';
}

function lineOf(indicator: PublishedIndicator, id: string, frame: Frame): TargetLine {
  const pair = LEVEL2_LABELS[indicator.level2];
  if (pair === undefined) throw new RangeError(`unknown level 2 in a published table: ${indicator.level2}`);
  const { level1, level2 } = placeInFrame(pair, frame);
  return {
    ...emptyLine(id, level1, level2),
    name: indicator.name,
    direction: directionOf(indicator),
    targetValue: indicator.target,
    unit: indicator.unit ?? '',
    weight: indicator.weight === null ? '' : String(indicator.weight),
    accrual: level2 === 'quantity' ? 'cumulative' : 'state',
  };
}

/** Level 2 names the official forms do not have, each with the place of its line. */
export function unknownLevels(table: PublishedTable): readonly { readonly index: number; readonly level: string }[] {
  return table.indicators.flatMap(({ level2 }, index) =>
    LEVEL2_LABELS[level2] === undefined ? [{ index, level: level2 }] : [],
  );
}

/** @param lineId names the n-th line, from 0 */
export function draftOfPublished(table: PublishedTable, lineId: (index: number) => string): TargetForm {
  const frame = frameOf(table);
  return {
    frame,
    objective: table.annual_goal ?? '',
    termObjective: '',
    beneficiaries: '',
    noSatisfactionReason: '',
    noCostReason: '',
    lines: table.indicators.map((indicator, index) => lineOf(indicator, lineId(index), frame)),
  };
}

/** Money is zero where the table tells none; @throws RangeError when the published amount is no money */
export function subjectOfPublished(table: PublishedTable): TargetSubject {
  const amount = parseWan(String(table.budget_annual ?? 0), 'not_negative');
  if (!amount.ok) throw new RangeError(`no amount of money in table ${table.id}`);
  return {
    projectName: table.project_name ?? '',
    subjectKind: 'project',
    category: 'special_purpose',
    kind: null,
    continuity: 'new',
    totalFen: amount.value,
    sourcesFen: amount.value,
  };
}
