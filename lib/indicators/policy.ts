/**
 * Who reads the library, who may put a new edition in force. Units read it and never change it; the 三员 see no
 * business content.
 */
import { holdsSeat, type RequestContext } from '@/lib/core/context';
import { ALLOWED, type Decision, refuse } from '@/lib/core/decision';
import { isAdministratorSeat } from '@/lib/core/seat';
import { isSystem } from '@/lib/organisation/policy';

export type LibraryEvent = 'read' | 'export' | 'import';

/**
 * The county itself (first load, checks of targets in timed work) may do all three.
 * @source 权限矩阵, 指标库: 绩效股 C A, all other business seats R
 */
export function decideLibrary(context: RequestContext, event: LibraryEvent): Decision {
  if (isSystem(context)) return ALLOWED;
  if (context.actor === null) return refuse({ code: 'sign_in_required' });
  if (event === 'import') {
    return holdsSeat(context.actor, 'performance_office') ? ALLOWED : refuse({ code: 'import_by_performance_office' });
  }
  const isReader = context.actor.seats.some((held) => !isAdministratorSeat(held.seat));
  return isReader ? ALLOWED : refuse({ code: 'business_seat_required' });
}
