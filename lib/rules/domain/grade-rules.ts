/** Grades (优良中差) of scores: half-open bands, so that 89.99 is 良 and 90.00 is 优. */
import { z } from 'zod';
import { type Points, points } from '@/lib/core/points';
import { pointsField, ruleGroup } from '@/lib/rules/domain/rule-fields';

export const GRADES = ['excellent', 'good', 'fair', 'poor'] as const;
export type Grade = (typeof GRADES)[number];

export const gradeRules = ruleGroup({
  /** lowest score of each grade, best first; the last begins at zero */
  bands: z.array(z.strictObject({ grade: z.enum(GRADES), from: pointsField })).length(GRADES.length),
  /** words for the grades: 优/良/中/差 or 优秀/良好/一般/较差 */
  wording: z.enum(['short', 'long']),
}).check((context) => {
  const { bands } = context.value;
  const isOrdered = bands.every(({ grade, from }, index) => {
    const next = bands[index + 1];
    return grade === GRADES[index] && (next === undefined ? from === points(0) : from > next.from);
  });
  if (!isOrdered) {
    context.issues.push({ code: 'custom', message: 'band_order', path: ['bands'], input: context.value });
  }
});
export type GradeRules = z.output<typeof gradeRules>;

/**
 * Grade of a score already rounded to two decimals. Null below zero: no such score exists.
 * @source 财预〔2020〕10号: 90–100 优, 80–90 良, 60–80 中, 60 以下 差
 */
export function gradeOf(rules: GradeRules, score: Points): Grade | null {
  return rules.bands.find(({ from }) => score >= from)?.grade ?? null;
}
