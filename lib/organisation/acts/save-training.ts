import { act } from '@/lib/audit/act';
import { Conflict, NotFound, Refused } from '@/lib/core/errors';
import { insertTraining, replaceAttendances, updateTraining } from '@/lib/organisation/data/trainings';
import { findUnits } from '@/lib/organisation/data/units';
import { requirePermission } from '@/lib/organisation/policy';
import { saveTrainingSchema } from '@/lib/organisation/schema';
import { newId } from '@/lib/platform/ids';

/**
 * Records a training or practice with everyone who attended, or changes such a record as a whole.
 *
 * @throws NotFound for a unit not in the year's list; Refused when a unit stands twice; Conflict
 */
export const saveTraining = act({
  name: 'save-training',
  schema: saveTrainingSchema,
  authorise: requirePermission('training_record', 'create', 'or_system'),
  run: async (scope, { id, expectedVersion, attendances, ...training }) => {
    const { tx, countyCode } = scope;
    const unitIds = [...new Set(attendances.map((row) => row.unitId))];
    if (unitIds.length !== attendances.length) {
      throw new Refused([{ code: 'attendance_unit_twice', place: 'attendances' }]);
    }
    const units = await findUnits(tx, countyCode, training.fiscalYear, unitIds);
    if (units.length !== unitIds.length) throw new NotFound('budget unit');
    const trainingId = id ?? newId();
    if (id === null) await insertTraining(tx, countyCode, { id: trainingId, ...training });
    else if (!(await updateTraining(tx, countyCode, id, expectedVersion, training))) throw new Conflict('training');
    await replaceAttendances(tx, countyCode, trainingId, attendances);
    scope.record({ subjectId: trainingId, after: { ...training, attendances } });
    return { id: trainingId };
  },
});
