/** How the demo county's day may be moved. */
import { addDays, type BusinessDate } from '@/lib/core/business-calendar';

/** One step moves the day at most so far, because no step can be taken back. @unit days @source our own (assumption) */
const LONGEST_STEP_DAYS = 366;

/** The first and the last day that may be chosen. */
export function nextDemoDates(today: BusinessDate): { readonly from: BusinessDate; readonly to: BusinessDate } {
  return { from: addDays(today, 1), to: addDays(today, LONGEST_STEP_DAYS) };
}
