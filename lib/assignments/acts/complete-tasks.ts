import { closeTasks } from '@/lib/assignments/data/tasks';
import type { CalendarStep } from '@/lib/assignments/domain/calendar';
import type { TransactionScope } from '@/lib/platform/db/transaction';

export interface Filing {
  readonly fiscalYear: number;
  readonly step: CalendarStep;
  readonly unitIds: readonly string[];
}

/**
 * Marks what the units owed at a step of a year as filed, inside the transaction of the act by which they filed. Tasks
 * already filed keep their time.
 *
 * @returns how many tasks were still open
 */
export async function completeTasks(scope: TransactionScope, filing: Filing): Promise<number> {
  return closeTasks(scope.tx, scope.countyCode, filing, scope.now);
}
