/** `date` columns <-> business dates: the client hands a date column over as midnight UTC. */
import { type BusinessDate, businessDate } from '@/lib/core/business-calendar';

export function fromDateColumn(value: Date): BusinessDate {
  return businessDate(value.toISOString().slice(0, 10));
}

export function toDateColumn(date: BusinessDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
