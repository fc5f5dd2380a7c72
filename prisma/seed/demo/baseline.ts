/** Last year's actual value a continuing project would have: a little short of this year's target, where more can be asked. */
import type { TargetLine } from '@/lib/targets/domain/types';

export function baseOf(line: TargetLine): string {
  const value = Number(line.targetValue);
  if (line.direction === 'qualitative' || Number.isNaN(value)) return '';
  const isAtLimit = value === 0 || (line.unit === '%' && value === 100);
  if (line.direction === 'eq' || isAtLimit) return line.targetValue;
  if (line.direction === 'le' || line.direction === 'lt')
    return rounded(line, line.unit === '%' ? value + 1 : value * 1.04);
  return rounded(line, line.unit === '%' ? value - 1 : Math.max(0, Math.min(value - step(line), value * 0.96)));
}

/** The least a value can differ by as it is written. */
function step(line: TargetLine): number {
  return 10 ** -decimalsOf(line);
}

function rounded(line: TargetLine, value: number): string {
  const places = 10 ** decimalsOf(line);
  const isUp = line.direction === 'le' || line.direction === 'lt';
  return String((isUp ? Math.ceil(value * places) : Math.floor(value * places)) / places);
}

function decimalsOf(line: TargetLine): number {
  return line.targetValue.split('.')[1]?.length ?? 0;
}
