/** G07: no name twice in a form, however it is spelled. */
import { type FormRule, lineFinding } from '@/lib/targets/domain/rules/form-rule';

export const namesAreUnique: FormRule = ({ lines }) => {
  const seen = new Map<string, number>();
  return lines.flatMap((read) => {
    const earlier = seen.get(read.normalName);
    if (earlier === undefined) {
      seen.set(read.normalName, read.index);
      return [];
    }
    return [lineFinding('G07', read, 'name', { code: 'name_twice', params: { otherNumber: earlier + 1 } })];
  });
};
