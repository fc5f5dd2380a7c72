/** Writing a target's form: only lines that changed are touched. */
import { parsePoints } from '@/lib/core/points';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaction';
import { LINE_FIELDS } from '@/lib/targets/domain/difference';
import { targetNumber } from '@/lib/targets/domain/rules/target-number';
import type { TargetForm, TargetLine } from '@/lib/targets/domain/types';

export interface FormWrite {
  readonly countyCode: string;
  readonly id: string;
  readonly expectedVersion: number;
  readonly before: TargetForm;
  readonly after: TargetForm;
  /** everybody who has edited it, the present editor included */
  readonly preparedBy: readonly string[];
  readonly now: Date;
}

/** Writes the form if the version is unchanged; false when somebody else was first, then nothing is written. */
export async function writeForm(tx: Tx, write: FormWrite): Promise<boolean> {
  const { countyCode, id, after } = write;
  const { count } = await tx.performanceTarget.updateMany({
    where: { countyCode, id, version: write.expectedVersion, state: { in: ['drafted', 'returned'] } },
    data: {
      frame: after.frame,
      objective: after.objective,
      termObjective: after.termObjective,
      beneficiaries: after.beneficiaries,
      noSatisfactionReason: after.noSatisfactionReason,
      noCostReason: after.noCostReason,
      preparedBy: [...write.preparedBy],
      savedAt: write.now,
      version: { increment: 1 },
    },
  });
  if (count === 0) return false;
  await writeLines(tx, write);
  return true;
}

async function writeLines(tx: Tx, { countyCode, id, before, after }: FormWrite): Promise<void> {
  const old = new Map(before.lines.map((line, position) => [line.id, { line, position }]));
  const touched = after.lines.flatMap((line, position) => {
    const was = old.get(line.id);
    return was && was.position === position && isSame(was.line, line) ? [] : [{ line, position }];
  });
  const kept = new Set(after.lines.map((line) => line.id));
  const removed = before.lines.filter((line) => !kept.has(line.id)).map((line) => line.id);
  const replaced = touched.flatMap(({ line }) => (old.has(line.id) ? [line.id] : []));
  if (removed.length + replaced.length > 0) {
    await tx.targetLine.deleteMany({ where: { countyCode, targetId: id, id: { in: [...removed, ...replaced] } } });
  }
  if (touched.length > 0) {
    await tx.targetLine.createMany({
      data: touched.map(({ line, position }) => lineRow(countyCode, id, line, position)),
    });
  }
}

function isSame(a: TargetLine, b: TargetLine): boolean {
  return LINE_FIELDS.every((field) => a[field] === b[field]);
}

/** Most the column of weights holds; a larger typed one is kept as text alone. @unit hundredths of a point */
const LARGEST_WEIGHT = 999_999;

/** The row of a line: what was typed, and beside it what could be read of it exactly. */
export function lineRow(
  countyCode: string,
  targetId: string,
  line: TargetLine,
  position: number,
): Prisma.TargetLineCreateManyInput {
  const weight = parsePoints(line.weight);
  const value = targetNumber(line);
  return {
    ...line,
    countyCode,
    targetId,
    position,
    targetNumber: line.direction !== 'qualitative' && value.ok ? value.value : null,
    weightPoints: weight.ok && weight.value <= LARGEST_WEIGHT ? (weight.value / 100).toFixed(2) : null,
  };
}
