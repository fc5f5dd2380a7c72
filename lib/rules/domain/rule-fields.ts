/** What the groups of a rule set are built from: numbers with their unit, thresholds with their side, cited groups. */
import { z } from 'zod';
import { businessDate, parseBusinessDate } from '@/lib/core/business-calendar';
import { fen } from '@/lib/core/money';
import { points } from '@/lib/core/points';
import { rate } from '@/lib/core/rate';
import { citationSchema, uncitedFields } from '@/lib/rules/domain/citation';

/** @unit hundredths of a point */
export const pointsField = z.int().min(0).max(100_000).transform(points);

/** @unit hundredths of a percentage point */
export const rateField = z.int().min(0).max(1_000_000).transform(rate);

/** @unit fen */
export const fenField = z.int().min(0).transform(fen);

/** Days, minutes, characters, times: whole and at least one. */
export const countField = z.int().min(1).max(100_000_000);

export const dateField = z
  .string()
  .refine((text) => parseBusinessDate(text).ok && /^\d{4}-\d{2}-\d{2}$/.test(text), 'not_a_date')
  .transform(businessDate);

/** Day of any year, `MM-DD`; 29 February would be missing in most years and is refused. */
export const monthDayField = z
  .string()
  .refine((text) => /^\d{2}-\d{2}$/.test(text) && parseBusinessDate(`2025-${text}`).ok, 'not_a_day_of_year');

/** `below` is <, `from` is ≥, `above` is >, `up_to` is ≤ */
export const SIDES = ['below', 'from', 'above', 'up_to'] as const;

export const rateThreshold = z.strictObject({ side: z.enum(SIDES), at: rateField });
export const pointsThreshold = z.strictObject({ side: z.enum(SIDES), at: pointsField });

const sourcesField = z.array(citationSchema);

/** A group of rules with its sources; every field must be covered by exactly one of them. */
export function ruleGroup<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...shape, source: sourcesField }).check((context) => {
    const group: Record<string, unknown> = { ...context.value };
    for (const field of uncitedFields(group, sourcesField.parse(group.source))) {
      context.issues.push({ code: 'custom', message: 'uncited', params: { field }, path: ['source'], input: group });
    }
  });
}

/** True when every value differs from every other. */
export function allDifferent(values: readonly (string | number)[]): boolean {
  return new Set(values).size === values.length;
}
