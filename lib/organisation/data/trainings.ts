/** 培训/实操 records with the units that attended. */
import type { Tx } from '@/lib/platform/db/transaction';

export interface Attendance {
  readonly unitId: string;
  /** 到场人数 */
  readonly headcount: number;
  readonly result: 'passed' | 'failed' | 'attended';
}

export interface TrainingFields {
  readonly fiscalYear: number;
  readonly kind: 'lecture' | 'practice';
  /** `YYYY-MM-DD` */
  readonly heldOn: string;
  readonly title: string;
  readonly material: string;
}

export interface TrainingRecord extends TrainingFields {
  readonly id: string;
  readonly version: number;
  readonly attendances: readonly (Attendance & { readonly unitName: string })[];
}

/** Trainings of a year, newest first; `by` narrows to one training, or to those one unit attended. */
export async function findTrainings(
  db: Tx,
  countyCode: string,
  by: { fiscalYear?: number; id?: string; unitIds?: readonly string[] },
): Promise<readonly TrainingRecord[]> {
  const ofUnits = by.unitIds ? { unitId: { in: [...by.unitIds] } } : {};
  const rows = await db.trainingRecord.findMany({
    where: {
      countyCode,
      ...(by.id ? { id: by.id } : {}),
      ...(by.fiscalYear ? { fiscalYear: by.fiscalYear } : {}),
      ...(by.unitIds ? { attendances: { some: ofUnits } } : {}),
    },
    include: { attendances: { where: ofUnits, include: { unit: { select: { name: true, code: true } } } } },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
  });
  return rows.map(({ countyCode: _, heldOn, attendances, ...row }) => ({
    ...row,
    heldOn: heldOn.toISOString().slice(0, 10),
    attendances: attendances
      .toSorted((one, other) => (one.unit.code < other.unit.code ? -1 : 1))
      .map(({ unitId, headcount, result, unit }) => ({ unitId, headcount, result, unitName: unit.name })),
  }));
}

export async function insertTraining(
  tx: Tx,
  countyCode: string,
  training: TrainingFields & { id: string },
): Promise<void> {
  await tx.trainingRecord.create({ data: { countyCode, ...training, heldOn: dayOf(training.heldOn) } });
}

/** Writes only if the record is still at the version; false when somebody was faster. */
export async function updateTraining(
  tx: Tx,
  countyCode: string,
  id: string,
  expectedVersion: number,
  training: TrainingFields,
): Promise<boolean> {
  const updated = await tx.trainingRecord.updateMany({
    where: { countyCode, id, version: expectedVersion },
    data: { ...training, heldOn: dayOf(training.heldOn), version: { increment: 1 } },
  });
  return updated.count === 1;
}

/** Sets who attended, whatever stood there before; set-based. */
export async function replaceAttendances(
  tx: Tx,
  countyCode: string,
  trainingId: string,
  rows: readonly Attendance[],
): Promise<void> {
  await tx.trainingAttendance.deleteMany({ where: { countyCode, trainingId } });
  await tx.trainingAttendance.createMany({ data: rows.map((row) => ({ countyCode, trainingId, ...row })) });
}

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
