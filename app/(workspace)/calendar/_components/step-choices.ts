import type { StepChoice } from '@/app/(workspace)/calendar/_components/entry-form';
import { CALENDAR_STEPS } from '@/lib/assignments/domain/calendar';
import { suggestedPeriod } from '@/lib/assignments/domain/suggested-entry';
import { STEP_WORDS } from '@/lib/assignments/labels';

/** Every step with the title and days usually given to it in a budget year. */
export function stepChoices(fiscalYear: number): StepChoice[] {
  return CALENDAR_STEPS.map((step) => ({
    value: step,
    label: STEP_WORDS[step],
    suggestion: { step, title: `${fiscalYear}年${STEP_WORDS[step]}`, ...suggestedPeriod(step, fiscalYear) },
  }));
}
