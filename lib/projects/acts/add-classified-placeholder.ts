import { act } from '@/lib/audit/act';
import { Conflict, Refused } from '@/lib/core/errors';
import { businessYearOf } from '@/lib/projects/business-year';
import { countPlaceholders, insertPlaceholder } from '@/lib/projects/data/placeholders';
import { refusalsOfYear } from '@/lib/projects/domain/project-rules';
import { decidePlaceholder } from '@/lib/projects/policy';
import { placeholderInput } from '@/lib/projects/schema';

/**
 * Says that one more classified matter exists in a year: a number and nothing else. The page sends the number it
 * showed, so that a double click, or two people at once, never make one too many.
 * @source R10 涉密单位、涉密事项不得录入
 *
 * @throws Conflict when the number is not the next one
 */
export const addClassifiedPlaceholder = act({
  name: 'add-classified-placeholder',
  schema: placeholderInput,
  authorise: decidePlaceholder,
  run: async (scope, { fiscalYear, serial }): Promise<{ fiscalYear: number; serial: number }> => {
    const refusals = scope.actor === null ? [] : refusalsOfYear(fiscalYear, businessYearOf(scope));
    if (refusals.length > 0) throw new Refused(refusals);
    const next = (await countPlaceholders(scope.tx, scope.countyCode, fiscalYear)) + 1;
    const isAdded = serial === next && (await insertPlaceholder(scope.tx, scope.countyCode, fiscalYear, serial));
    if (!isAdded) throw new Conflict('placeholder');
    scope.record({ subjectId: null, after: { fiscalYear, serial } });
    return { fiscalYear, serial };
  },
});
