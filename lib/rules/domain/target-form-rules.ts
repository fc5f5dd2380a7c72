/** What a project's target form must hold, and how near to a library name a 个性指标 may come. */
import { z } from 'zod';
import { countField, monthDayField, rateField, ruleGroup } from '@/lib/rules/domain/rule-fields';

/** A line every target needs, always or in a case. */
const requiredLine = z.strictObject({
  /** a level1, or a level2 of 产出; `cost` in either frame: as level1, or under 产出 */
  line: z.enum(['quantity', 'quality', 'timeliness', 'benefit', 'satisfaction', 'cost']),
  when: z.enum(['always', 'serves_people_directly', 'builds_repairs_or_buys']),
  severity: z.enum(['error', 'warn']),
});
export type RequiredLine = z.output<typeof requiredLine>;

export const targetFormRules = ruleGroup({
  /** categories whose projects need a target of their own */
  categoriesWithTarget: z
    .array(z.enum(['personnel', 'routine_operation', 'other_operation', 'special_purpose']))
    .min(1),
  /** @unit characters */
  objectiveMinimumLength: countField,
  objectiveMaximumLength: countField,
  indicatorNameMaximumLength: countField,
  requiredLines: z.array(requiredLine).min(1),
  /** kinds of project that count as 工程基建、大型修缮、大型购置 */
  kindsThatBuildRepairOrBuy: z.array(
    z.enum(['key_construction', 'service_purchase', 'government_debt', 'procurement', 'subsidy']),
  ),
  /** a rate or a satisfaction target may not lie above this */
  percentageMaximum: rateField,
  /** how far a 个性指标 may lie from a library name of the same level2 before it must say why it differs */
  nearName: z.strictObject({
    shortLength: countField,
    shortEdits: countField,
    longEdits: countField,
  }),
  /** last day of the year a target may be adjusted */
  adjustmentClosesOn: monthDayField,
}).check((context) => {
  if (context.value.objectiveMinimumLength > context.value.objectiveMaximumLength) {
    context.issues.push({
      code: 'custom',
      message: 'length_order',
      path: ['objectiveMinimumLength'],
      input: context.value,
    });
  }
});
export type TargetFormRules = z.output<typeof targetFormRules>;
