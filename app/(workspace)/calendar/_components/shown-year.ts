import { businessDate, fiscalYearOf } from '@/lib/core/business-calendar';
import type { RequestContext } from '@/lib/core/context';

/** The budget year of the business day. */
export function presentYear(context: RequestContext): number {
  return fiscalYearOf(businessDate(context.businessDate));
}

/** Budget years one can turn to: last, this and next, because 申报 begins the year before and 评价 ends the year after. */
export function yearsAround(context: RequestContext): readonly number[] {
  const present = presentYear(context);
  return [present - 1, present, present + 1];
}

/** The year asked for in the address, when it is one of those; else the present one. */
export function shownYear(context: RequestContext, asked: string | string[] | undefined): number {
  return yearsAround(context).find((year) => String(year) === asked) ?? presentYear(context);
}
