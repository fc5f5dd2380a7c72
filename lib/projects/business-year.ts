import { fiscalYearOf, parseBusinessDate } from '@/lib/core/business-calendar';
import type { RequestContext } from '@/lib/core/context';

/** 预算年度 the county lives in at this request. */
export function businessYearOf(context: RequestContext): number {
  const date = parseBusinessDate(context.businessDate);
  if (!date.ok) throw new Error(`business date of the context is unreadable: ${context.businessDate}`);
  return fiscalYearOf(date.value);
}
