/** Reads the labelled corpus (tests/corpus) into forms the lint can judge. */

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseWan } from '@/lib/core/money';
import { LINT_RULES, type LintRuleName } from '@/lib/targets/domain/lint/lint-finding';
import {
  draftOfPublished,
  type PublishedTable,
  publishedTableSchema,
  subjectOfPublished,
} from '@/lib/targets/domain/published-table';
import type { TargetForm, TargetLine } from '@/lib/targets/domain/types';
import {
  DIRECTIONS,
  PROJECT_LEVEL2,
  type ProjectLevel1,
  type ProjectLevel2,
  type TargetSubject,
} from '@/lib/targets/domain/types';

export const CORPUS_PARTS = ['tune', 'holdout', 'fresh'] as const;
export type CorpusPart = (typeof CORPUS_PARTS)[number];

export interface LabelledForm {
  readonly id: string;
  readonly part: CorpusPart;
  readonly isPublished: boolean;
  readonly form: TargetForm;
  readonly subject: TargetSubject;
  /** rules that truly apply, line by line */
  readonly labels: readonly (readonly LintRuleName[])[];
}

const labelsSchema = z.array(z.enum(LINT_RULES));
const publishedLabels = z.array(
  z.strictObject({
    id: z.string(),
    part: z.enum(CORPUS_PARTS),
    lines: z.array(z.strictObject({ name: z.string(), labels: labelsSchema })),
  }),
);
const ownForms = z.array(
  z.strictObject({
    id: z.string(),
    projectName: z.string(),
    category: z.enum(['personnel', 'routine_operation', 'other_operation', 'special_purpose']),
    kind: z.enum(['key_construction', 'service_purchase', 'government_debt', 'procurement', 'subsidy']).nullable(),
    continuity: z.enum(['new', 'continuing']),
    totalWan: z.string(),
    beneficiaries: z.string(),
    objective: z.string(),
    lines: z.array(
      z.strictObject({
        level2: z.enum(PROJECT_LEVEL2),
        name: z.string(),
        direction: z.enum(DIRECTIONS).nullable(),
        value: z.string(),
        unit: z.string(),
        baseline: z.string().default(''),
        unitCost: z.string().default(''),
        valueSource: z.string().default(''),
        labels: labelsSchema,
      }),
    ),
  }),
);
type OwnForm = z.output<typeof ownForms>[number];

const LEVEL1_OF: Readonly<Record<ProjectLevel2, ProjectLevel1>> = {
  economic_cost: 'cost',
  social_cost: 'cost',
  ecological_cost: 'cost',
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: 'output',
  economic_benefit: 'benefit',
  social_benefit: 'benefit',
  ecological_benefit: 'benefit',
  sustainable_impact: 'benefit',
  service_satisfaction: 'satisfaction',
};

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function ownLine(line: OwnForm['lines'][number], id: string): TargetLine {
  const { level2, name, direction, unit, baseline, unitCost, valueSource } = line;
  return {
    id,
    level1: LEVEL1_OF[level2],
    level2,
    indicatorId: null,
    name,
    direction,
    targetValue: line.value,
    unit,
    weight: '',
    accrual: level2 === 'quantity' ? 'cumulative' : 'state',
    valueSource,
    scoringRule: '',
    baseline,
    noBaselineReason: '',
    unitCost,
    documentId: null,
    clauseNumber: '',
    clauseText: '',
    specificReason: '',
    copiedFrom: '',
  };
}

function ownForm(own: OwnForm, part: CorpusPart): LabelledForm {
  const total = parseWan(own.totalWan);
  if (!total.ok) throw new Error(`${own.id}: no amount of money: ${own.totalWan}`);
  const { projectName, category, kind, continuity, objective, beneficiaries } = own;
  return {
    id: own.id,
    part,
    isPublished: false,
    form: {
      frame: 'frame_2021',
      objective,
      termObjective: '',
      beneficiaries,
      noSatisfactionReason: '',
      noCostReason: '',
      lines: own.lines.map((line, index) => ownLine(line, `${own.id}-${index + 1}`)),
    },
    subject: {
      projectName,
      subjectKind: 'project',
      category,
      kind,
      continuity,
      totalFen: total.value,
      sourcesFen: total.value,
    },
    labels: own.lines.map((line) => line.labels),
  };
}

function publishedForm(
  labelled: z.output<typeof publishedLabels>[number],
  tables: readonly PublishedTable[],
): LabelledForm {
  const table = tables.find(({ id }) => id === labelled.id);
  if (table === undefined) throw new Error(`no published table ${labelled.id}`);
  if (table.indicators.map(({ name }) => name).join('|') !== labelled.lines.map(({ name }) => name).join('|')) {
    throw new Error(`labels of ${labelled.id} do not stand beside its lines`);
  }
  return {
    id: labelled.id,
    part: labelled.part,
    isPublished: true,
    form: draftOfPublished(table, (index) => `${table.id}-${index + 1}`),
    subject: subjectOfPublished(table),
    labels: labelled.lines.map((line) => line.labels),
  };
}

/** @param root directory of the repository, ending in a slash */
export function readCorpus(root: string): readonly LabelledForm[] {
  const tables = z.array(publishedTableSchema).parse(json(`${root}prisma/seed/data/public-targets.json`));
  const published = publishedLabels.parse(json(`${root}tests/corpus/public-labels.json`));
  return [
    ...published.map((labelled) => publishedForm(labelled, tables)),
    ...CORPUS_PARTS.flatMap((part) =>
      ownForms.parse(json(`${root}tests/corpus/own-${part}.json`)).map((own) => ownForm(own, part)),
    ),
  ];
}
