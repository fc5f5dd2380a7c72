/** A number without its sign: at least, at most or exactly? A number marked 定性 has none either. */

import { isCostLine } from '@/lib/targets/domain/frames';
import type { LintRule, ReadLine } from '@/lib/targets/domain/lint/draft';
import { perLine } from '@/lib/targets/domain/lint/lint-finding';
import { BAD_THING } from '@/lib/targets/domain/lint/words';
import type { Direction } from '@/lib/targets/domain/types';

/** The sign such a line usually takes. @source domain.md 5.1: direction default */
function usualDirection(read: ReadLine): Direction {
  if (isCostLine(read.line)) return /标准$/.test(read.name) ? 'eq' : 'le';
  if (BAD_THING.test(read.name)) return 'le';
  if (read.line.level2 === 'timeliness' && /时间|时限|时长|工期/.test(read.name)) return 'le';
  return 'ge';
}

export const missingDirection: LintRule = ({ lines }) =>
  perLine('missing_direction', lines, (read) => {
    const { direction, unit, level1 } = read.line;
    if (read.value === null) return null;
    const isMarkedQualitative = direction === 'qualitative' && unit.trim() !== '' && level1 !== 'satisfaction';
    if (direction !== null && !isMarkedQualitative) return null;
    return {
      code: direction === null ? 'number_without_direction' : 'number_called_qualitative',
      field: 'direction',
      params: { value: read.line.targetValue.trim() },
      rewrite: 'set_direction',
      rewriteParams: { value: usualDirection(read) },
    };
  });
