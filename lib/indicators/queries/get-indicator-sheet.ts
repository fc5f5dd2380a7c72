import { listDoneEntries } from '@/lib/audit/queries/list-done-entries';
import type { RequestContext } from '@/lib/core/context';
import { NotFound } from '@/lib/core/errors';
import { findIndicator, type StoredIndicator } from '@/lib/indicators/data/library-rows';
import { findUses, type IndicatorUse } from '@/lib/indicators/data/target-uses';
import { happeningIn, type IndicatorHappening, importTraceSchema } from '@/lib/indicators/domain/import-trace';
import { framesOf } from '@/lib/indicators/domain/legal-pairs';
import type { Frame } from '@/lib/indicators/domain/types';
import { requireLibrary } from '@/lib/indicators/queries/library-in-force';
import { dbOf } from '@/lib/platform/db/transaction';

export interface IndicatorEvent {
  readonly happening: IndicatorHappening;
  readonly at: Date;
  /** null = the county's first load */
  readonly actorName: string | null;
  readonly editionNumber: number;
  readonly fiscalYear: number;
  /** 来源说明 of the edition */
  readonly origin: string;
}

export interface IndicatorSheet {
  readonly indicator: StoredIndicator;
  /** frames in which its pair of levels is legal */
  readonly frames: readonly Frame[];
  /** targets that use it, each counted once; names are not given: a unit does not see another's targets */
  readonly targets: IndicatorUse['targets'];
  /** newest first */
  readonly events: readonly IndicatorEvent[];
}

/**
 * The technical sheet of one common indicator, retired ones included. All business seats see all of them.
 * @throws NotFound when the county has none of this code
 */
export async function getIndicatorSheet(context: RequestContext, code: string): Promise<IndicatorSheet> {
  requireLibrary(context, 'read');
  const db = dbOf(context);
  const indicator = await findIndicator(db, context.countyCode, code);
  if (indicator === null) throw new NotFound();
  const [uses, events] = await Promise.all([findUses(db, context.countyCode, [code]), eventsOf(context, code)]);
  const { level1, level2 } = indicator.record;
  return { indicator, frames: framesOf(level1, level2), targets: uses[0]?.targets ?? 0, events };
}

async function eventsOf(context: RequestContext, code: string): Promise<readonly IndicatorEvent[]> {
  const entries = await listDoneEntries(context, 'import-library');
  const events = entries.flatMap(({ at, actorName, after }): IndicatorEvent[] => {
    const trace = importTraceSchema.parse(after);
    const happening = happeningIn(trace, code);
    const { number: editionNumber, fiscalYear, origin } = trace;
    return happening === null ? [] : [{ happening, at, actorName, editionNumber, fiscalYear, origin }];
  });
  return events.reverse();
}
