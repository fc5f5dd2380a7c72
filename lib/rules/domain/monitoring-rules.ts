/**
 * Monitoring (绩效运行监控): nodes, formulas chosen, and the three warning lines with their sides. Which light a value
 * shows is read here; how the values are computed is the monitoring chapter's business.
 */
import { z } from 'zod';
import type { Rate } from '@/lib/core/rate';
import { countField, rateField, rateThreshold, ruleGroup } from '@/lib/rules/domain/rule-fields';
import { reaches } from '@/lib/rules/domain/threshold';

/** Lights of one line; null where the line has no such light. Red lies beyond yellow on the same side, blue opposite. */
const lights = z
  .strictObject({ red: rateThreshold, yellow: rateThreshold, blue: rateThreshold.nullable() })
  .check((context) => {
    const { red, yellow, blue } = context.value;
    const isBeyond = reaches(yellow, red.at) && red.at !== yellow.at && red.side === yellow.side;
    const isApart = blue === null || !reaches(yellow, blue.at);
    if (!isBeyond || !isApart) context.issues.push({ code: 'custom', message: 'light_order', input: context.value });
  });
export type LightRules = z.output<typeof lights>;

const checkpoint = z.strictObject({
  subject: z.enum(['project', 'department']),
  month: z.int().min(1).max(12),
});

export const monitoringRules = ruleGroup({
  checkpoints: z.array(checkpoint).min(1),
  /** as-of date of a node */
  asOf: z.enum(['last_day_of_month', 'last_day_of_previous_month']),
  /** 偏离率: |C − E|, |C − E| ÷ C, or the weighted mean over the indicators */
  deviationMethod: z.enum(['absolute', 'relative', 'indicator']),
  /** which target decides after an adjustment; the other stands in a second column */
  baseline: z.enum(['start_of_year', 'latest']),
  /** 序时: the project's month plan where there is one, else the calendar */
  timeBase: z.enum(['plan', 'calendar', 'effective', 'milestone']),
  /** planned share at the end of a month, for time base `milestone` */
  milestones: z.array(z.strictObject({ month: z.int().min(1).max(12), share: rateField })),
  /** line 2 from the overall rate, or from the worst due indicator */
  completionLine: z.enum(['overall', 'worst']),
  /** completion rate of a qualitative line, for monitoring only */
  qualitativeCompletion: z.strictObject({ met: rateField, partly_met: rateField, not_met: rateField }),
  /** line 1: P, execution rate against time, % of the planned share */
  executionLine: lights,
  /** line 2: S, overall completion against time, % of the planned share */
  completionLights: lights,
  /** line 3: D, deviation rate, percentage points; red drafts a 整改通知 */
  deviationLine: lights,
  /** one cumulative indicator against its stage value; blue against the annual value */
  indicatorLights: lights,
  /** days without a payment after which a hold is proposed */
  idleDays: countField,
}).check((context) => {
  const months = context.value.milestones.map(({ month }) => month);
  if (months.some((month, index) => month <= (months[index - 1] ?? 0))) {
    context.issues.push({ code: 'custom', message: 'band_order', path: ['milestones'], input: context.value });
  }
});
export type MonitoringRules = z.output<typeof monitoringRules>;

export type Light = 'red' | 'yellow' | 'green' | 'blue';

/** Light of a value already rounded, the graver first; green when no threshold is reached. */
export function lightOf(rules: LightRules, value: Rate): Light {
  if (reaches(rules.red, value)) return 'red';
  if (reaches(rules.yellow, value)) return 'yellow';
  return rules.blue !== null && reaches(rules.blue, value) ? 'blue' : 'green';
}
