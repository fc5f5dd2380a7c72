import { ImportRejected } from '@/lib/core/errors';
import type { FileProblem } from '@/lib/platform/workbook/file-problem';
import { FILE_PROBLEM_WORDS } from '@/lib/platform/workbook/labels';

/** The refusal of a whole file, in one sentence. */
export function refuseFile(problem: FileProblem): ImportRejected {
  return new ImportRejected([{ sheet: '', cell: '', rule: problem, message: FILE_PROBLEM_WORDS[problem] }]);
}
