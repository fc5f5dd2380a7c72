/**
 * Rows of a target <-> its domain record. With its neighbours in this folder the only file of the chapter that knows
 * the database.
 */
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaction';
import { fenOfYuan } from '@/lib/targets/data/fen-of-yuan';
import type { ReturnPlace } from '@/lib/targets/domain/editable';
import type { ReasonCode } from '@/lib/targets/domain/review';
import type { TargetRecord } from '@/lib/targets/domain/target-record';
import type { ProjectLevel1, ProjectLevel2, TargetForm, TargetLine, TargetSubject } from '@/lib/targets/domain/types';

/** All of a target's rows that its record is made of. */
export const targetInclude = {
  lines: { orderBy: { position: 'asc' } },
  returnItems: { where: { closedAt: null }, orderBy: { returnedAt: 'asc' } },
  transitions: { orderBy: [{ occurredAt: 'desc' }, { id: 'desc' }], take: 6, select: { event: true, personId: true } },
  project: {
    include: {
      requests: true,
      unit: { include: { agencyAssignments: { select: { agencyId: true, fiscalYear: true } } } },
    },
  },
} satisfies Prisma.PerformanceTargetInclude;

type TargetRow = Prisma.PerformanceTargetGetPayload<{ include: typeof targetInclude }>;

/** Holds a target for the rest of the transaction: acts on the same target follow one another. */
export async function lockTarget(tx: Tx, countyCode: string, id: string): Promise<void> {
  await tx.$queryRaw`
    select id from performance_target where county_code = ${countyCode} and id = ${id}::uuid for no key update`;
}

/** One target of the county with all that its machine looks at; null when there is none. */
export async function findTarget(db: Tx, countyCode: string, id: string): Promise<TargetRecord | null> {
  const row = await db.performanceTarget.findUnique({
    where: { countyCode_id: { countyCode, id } },
    include: targetInclude,
  });
  return row ? recordOf(row) : null;
}

export function recordOf(row: TargetRow): TargetRecord {
  const { project } = row;
  return {
    id: row.id,
    projectId: row.projectId,
    fiscalYear: row.fiscalYear,
    state: row.state,
    version: row.version,
    round: row.round,
    versionNo: row.versionNo,
    form: formOf(row),
    subject: subjectOf(row),
    unit: {
      id: project.unit.id,
      code: project.unit.code,
      name: project.unit.name,
      parentId: project.unit.parentId,
      divisionId: project.unit.divisionId,
      agencyIds: project.unit.agencyAssignments
        .filter((assignment) => assignment.fiscalYear === row.fiscalYear)
        .map((assignment) => assignment.agencyId),
      isFinanceBureau: project.unit.isFinanceBureau,
    },
    preparedBy: row.preparedBy,
    earlierHands: handsSinceSubmission(row.transitions),
    returns: row.returnItems.map((item) => ({
      place: item.place as ReturnPlace,
      lineId: item.lineId,
      reasonCode: item.reasonCode as ReasonCode,
      text: item.text,
    })),
    savedAt: row.savedAt,
    stateSince: row.stateSince,
    dueOn: row.dueOn?.toISOString().slice(0, 10) ?? null,
  };
}

/** People of the hops after the last submission; `steps` latest first. At most four hops lie between two submissions. */
function handsSinceSubmission(steps: TargetRow['transitions']): readonly string[] {
  const submission = steps.findIndex((step) => step.event === 'submit');
  const since = submission < 0 ? [] : steps.slice(0, submission);
  return since.flatMap((step) => (step.event === 'endorse' || step.event === 'forward' ? (step.personId ?? []) : []));
}

function subjectOf({ project, fiscalYear }: TargetRow): TargetSubject {
  const request = project.requests.find((candidate) => candidate.fiscalYear === fiscalYear);
  const sources = request
    ? [
        request.central,
        request.region,
        request.prefecture,
        request.county,
        request.aid,
        request.generalBond,
        request.specialBond,
        request.carryover,
        request.other,
      ]
    : [];
  return {
    projectName: project.name,
    subjectKind: project.subjectKind === 'policy' ? 'policy' : 'project',
    category: project.category,
    kind: project.kind,
    continuity: project.continuity,
    totalFen: request ? fenOfYuan(request.total.toFixed(2)) : 0,
    sourcesFen: sources.reduce((sum, source) => sum + fenOfYuan(source.toFixed(2)), 0),
  };
}

function formOf(row: TargetRow): TargetForm {
  return {
    frame: row.frame,
    objective: row.objective,
    termObjective: row.termObjective,
    beneficiaries: row.beneficiaries,
    noSatisfactionReason: row.noSatisfactionReason,
    noCostReason: row.noCostReason,
    lines: row.lines.map(lineOf),
  };
}

function lineOf(row: TargetRow['lines'][number]): TargetLine {
  return {
    id: row.id,
    level1: row.level1 as ProjectLevel1,
    level2: row.level2 as ProjectLevel2,
    indicatorId: row.indicatorId,
    name: row.name,
    direction: row.direction,
    targetValue: row.targetValue,
    unit: row.unit,
    weight: row.weight,
    accrual: row.accrual,
    valueSource: row.valueSource,
    scoringRule: row.scoringRule,
    baseline: row.baseline,
    noBaselineReason: row.noBaselineReason,
    unitCost: row.unitCost,
    documentId: row.documentId,
    clauseNumber: row.clauseNumber,
    clauseText: row.clauseText,
    specificReason: row.specificReason,
    copiedFrom: row.copiedFrom,
  };
}
