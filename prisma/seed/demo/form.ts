/**
 * A complete target form out of a theme: lines from the library, weights exactly on their quotas, a base or the reason
 * why there is none, and for each line the sentence of the 实施方案 it rests on.
 */

import { newId } from '@/lib/platform/ids';
import { DEFAULT_PACK_YEARS, defaultRuleSet } from '@/lib/rules/domain/default-packs';
import { quotaFor } from '@/lib/rules/domain/weight-rules';
import {
  type Direction,
  type LibraryEntry,
  PROJECT_LEVEL1,
  type ProjectLevel1,
  type TargetForm,
  type TargetLine,
} from '@/lib/targets/domain/types';
import { baseOf } from '@/prisma/seed/demo/baseline';
import { pick } from '@/prisma/seed/demo/story';
import type { Theme, ThemeFacts, ThemeLine } from '@/prisma/seed/demo/theme';

/** What the form is filled for. */
export interface FormProject {
  readonly name: string;
  /** @unit 万元 */
  readonly wan: number;
  readonly continuity: 'new' | 'continuing';
  readonly theme: Theme;
  /** where the lines are found: a document and the clause of its n-th line */
  readonly basis: {
    readonly documentId: string | null;
    readonly clauseOf: (index: number, line: TargetLine) => Clause;
  };
}

export interface Clause {
  readonly number: string;
  readonly text: string;
}

const NO_CLAUSE: Clause = { number: '', text: '' };

export type LibraryByCode = ReadonlyMap<string, LibraryEntry>;

const WEIGHTS = defaultRuleSet(DEFAULT_PACK_YEARS[DEFAULT_PACK_YEARS.length - 1] ?? 2025).weights;

export function formOf(project: FormProject, library: LibraryByCode): TargetForm {
  const { theme } = project;
  const bare = theme.lines(factsOf(project)).map((line) => bareLine(line, library));
  const ordered = PROJECT_LEVEL1.flatMap((level1) => bare.filter((line) => line.level1 === level1));
  const lines = withWeights(ordered).map((line, index) => complete(line, index, project));
  return {
    frame: 'frame_2021',
    objective: objectiveOf(project, lines),
    termObjective: '',
    beneficiaries: theme.served.replace('{n}', String(pick(`served ${project.name}`, 120, 2600, 10))),
    noSatisfactionReason: theme.noSatisfaction ?? '',
    noCostReason: theme.noCost ?? '',
    lines,
  };
}

function factsOf({ name, wan }: FormProject): ThemeFacts {
  return {
    wan,
    pick: (what, least, most, step) => pick(`${name} ${what}`, least, most, step),
    bought: (yuan) => Math.max(1, Math.floor((wan * 10_000) / yuan)),
  };
}

function bareLine(line: ThemeLine, library: LibraryByCode): TargetLine {
  if (!('name' in line)) {
    const [code, value, unitCost = ''] = line;
    const entry = library.get(code);
    if (entry === undefined) throw new Error(`no common indicator ${code}`);
    const { level1, level2, name, unit, direction, accrual } = entry;
    return {
      ...BLANK,
      id: newId(),
      indicatorId: entry.id,
      ...{ level1, level2, name, unit, direction, accrual, unitCost },
      targetValue: String(value),
    };
  }
  const { level2, name, value, unit, reason } = line;
  const level1 = level2 === 'social_benefit' ? 'benefit' : 'output';
  const own = { level1, level2, name, unit, direction: 'ge', accrual: 'cumulative' } as const;
  return { ...BLANK, id: newId(), ...own, targetValue: String(value), specificReason: reason };
}

const BLANK = {
  indicatorId: null,
  weight: '',
  valueSource: '',
  scoringRule: '',
  baseline: '',
  noBaselineReason: '',
  unitCost: '',
  documentId: null,
  clauseNumber: '',
  clauseText: '',
  specificReason: '',
  copiedFrom: '',
} as const;

function withWeights(lines: readonly TargetLine[]): readonly TargetLine[] {
  const countOf = (level1: ProjectLevel1) => lines.filter((line) => line.level1 === level1).length;
  const quota = quotaFor(WEIGHTS, { hasCost: countOf('cost') > 0, hasSatisfaction: countOf('satisfaction') > 0 });
  const given = new Map<ProjectLevel1, number>();
  return lines.map((line) => {
    const place = given.get(line.level1) ?? 0;
    given.set(line.level1, place + 1);
    const whole = quota[line.level1] / 100;
    const share = Math.floor(whole / countOf(line.level1));
    const extra = place < whole - share * countOf(line.level1) ? 1 : 0;
    return { ...line, weight: String(share + extra) };
  });
}

function complete(line: TargetLine, index: number, { continuity, basis }: FormProject): TargetLine {
  const clause = basis.documentId === null ? NO_CLAUSE : basis.clauseOf(index, line);
  const base = continuity === 'continuing' ? baseOf(line) : '';
  return {
    ...line,
    baseline: base,
    noBaselineReason: base === '' && line.direction !== 'qualitative' ? '本年新增项目，没有上年实际值' : '',
    valueSource: clause.number === '' ? '' : `依据${clause.number}测算`,
    scoringRule: line.direction === 'qualitative' ? '达到目标等级得满分，低一级得一半，再低不得分' : '',
    documentId: basis.documentId,
    clauseNumber: clause.number,
    clauseText: clause.text,
  };
}

const WORDS: Readonly<Record<Direction, string>> = {
  ge: '不低于',
  gt: '高于',
  eq: '为',
  lt: '低于',
  le: '不超过',
  qualitative: '保持',
};

/** 修缮房屋面积不低于 1200 平方米 */
export function sentenceOf(line: TargetLine): string {
  const unit = line.direction === 'qualitative' ? '' : line.unit;
  return `${line.name}${line.direction === null ? '' : WORDS[line.direction]}${line.targetValue}${unit}`;
}

function objectiveOf({ wan, theme }: FormProject, lines: readonly TargetLine[]): string {
  const of = (level1: ProjectLevel1, most: number) =>
    lines
      .filter((line) => line.level1 === level1)
      .slice(0, most)
      .map(sentenceOf);
  const parts = [of('output', 4).join('，'), of('benefit', 2).join('，'), of('satisfaction', 1).join('')];
  return `2025年安排资金${wan.toFixed(2)}万元，${theme.purpose}。${parts.filter((part) => part !== '').join('；')}。`;
}
