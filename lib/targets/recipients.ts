/** Whose turn it is in a state: the seats of the edges that lead out of it, as message recipients. */
import type { Recipient } from '@/lib/assignments/domain/recipient';
import type { TargetState } from '@/lib/targets/domain/machine';
import type { TargetRecord } from '@/lib/targets/domain/target-record';

export function recipientsOf(state: TargetState, { unit }: Pick<TargetRecord, 'unit'>): readonly Recipient[] {
  const clerk: Recipient = { seat: 'unit_clerk', unitId: unit.id };
  const unitReviewer: Recipient = { seat: 'unit_reviewer', unitId: unit.id };
  const division: readonly Recipient[] = unit.divisionId
    ? [{ seat: 'finance_division', divisionId: unit.divisionId }]
    : [];
  switch (state) {
    case 'drafted':
      return [];
    case 'unit_submitted':
      return [unitReviewer];
    case 'unit_reviewed':
      return unit.parentId ? [{ seat: 'department_reviewer', unitId: unit.parentId }] : [];
    case 'department_reviewed':
      return division;
    case 'in_joint_review':
      return [
        unitReviewer,
        ...division,
        ...unit.agencyIds.map((agencyId): Recipient => ({ seat: 'agency_evaluator', agencyId })),
      ];
    case 'returned':
    case 'passed':
      return [clerk, unitReviewer];
  }
}
