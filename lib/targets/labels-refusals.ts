/** Words of everything a target may be refused for: the workflow's own reasons and the findings of the form rules. */
import type { Refusal } from '@/lib/core/decision';
import { targetRefusalWords } from '@/lib/targets/labels';
import { findingMessage } from '@/lib/targets/labels-findings';

export function refusalWords(refusal: Refusal): string {
  return targetRefusalWords(refusal) ?? findingMessage(refusal.code, refusal.params ?? {});
}
