/**
 * 应报 / 已报 / 未报 of one calendar entry, by finance division and in all. A unit is counted once, in the division it
 * belongs to today; units without a division are a group of their own, never dropped.
 */
import type { BusinessDate } from '@/lib/core/business-calendar';

/** What one unit owes for an entry. */
export interface UnitTask {
  readonly taskId: string;
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitName: string;
  /** null = no 对口业务股室 set */
  readonly divisionId: string | null;
  readonly divisionName: string | null;
  readonly dueOn: BusinessDate;
  /** null = open */
  readonly completedAt: Date | null;
}

/** @unit budget units; owed = filed + open */
export interface Coverage {
  readonly owed: number;
  readonly filed: number;
  readonly open: number;
}

export interface DivisionCoverage extends Coverage {
  readonly divisionId: string | null;
  readonly divisionName: string | null;
}

export function coverageOf(tasks: readonly UnitTask[]): Coverage {
  const filed = tasks.filter((task) => task.completedAt !== null).length;
  return { owed: tasks.length, filed, open: tasks.length - filed };
}

/** One row a division, in the order their first unit appears. */
export function coverageByDivision(tasks: readonly UnitTask[]): readonly DivisionCoverage[] {
  const groups = new Map<string | null, UnitTask[]>();
  for (const task of tasks) {
    const group = groups.get(task.divisionId);
    if (group) group.push(task);
    else groups.set(task.divisionId, [task]);
  }
  return [...groups].map(([divisionId, members]) => ({
    divisionId,
    divisionName: members[0]?.divisionName ?? null,
    ...coverageOf(members),
  }));
}
