/** Files attached to a target: kinds, size, and marks of secrecy that keep a file out. */
import { z } from 'zod';
import { countField, ruleGroup } from '@/lib/rules/domain/rule-fields';

export const attachmentRules = ruleGroup({
  maximumBytes: countField,
  /** told by content, not by name */
  fileKinds: z.array(z.enum(['pdf', 'docx', 'xlsx', 'png', 'jpeg'])).min(1),
  /** a file marked so is refused and not stored */
  refusedMarks: z.array(z.string().min(1)).min(1),
});
export type AttachmentRules = z.output<typeof attachmentRules>;
