import type { HeaderFigure } from '@/components/ui/page-header';
import { businessDate, daysBetween } from '@/lib/core/business-calendar';

/** Days to a deadline in words; overdue ones say by how many. */
export function daysLeftWords(dueOn: string, today: string): string {
  const days = daysBetween(businessDate(today), businessDate(dueOn));
  if (days < 0) return `已逾期 ${-days} 天`;
  return days === 0 ? '今天到期' : `还有 ${days} 天`;
}

/** The deadline of the present step as a figure of the page header; none when no clock runs. */
export function daysLeftFigure(dueOn: string | null, today: string): HeaderFigure[] {
  if (dueOn === null) return [];
  return [
    { label: `本步 ${dueOn} 到期`, value: daysLeftWords(dueOn, today), tone: dueOn < today ? 'danger' : 'neutral' },
  ];
}
