/** Input of the chapter's acts: the same check for the screen and the server, every problem with its Chinese words. */
import { z } from 'zod';
import { ruleSetSchema } from '@/lib/rules/domain/rule-set';
import { ruleProblemWords } from '@/lib/rules/problem-labels';

const shape = z.strictObject({
  rules: ruleSetSchema,
  /** version the editor started from; 0 where the year has none yet */
  expectedVersion: z.int().min(0),
});

export const activateRuleSetSchema = z.unknown().transform((input, context): z.output<typeof shape> => {
  const parsed = shape.safeParse(input);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    context.issues.push({ code: 'custom', message: ruleProblemWords(issue), path: [...issue.path], input });
  }
  return z.NEVER;
});
