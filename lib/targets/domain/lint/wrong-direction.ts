/**
 * A sign that praises what is bad (cost ≥, satisfaction ≤), that nothing can miss (≥ 0), or that nails an effect
 * nobody controls to one number (= 30000 visitors).
 * @source domain.md 5.1 (direction default), 6.3 G10 (≥0), 16 (target 0 with GE)
 */

import { isCostLine } from '@/lib/targets/domain/frames';
import { isPercent, type LintRule, type ReadLine } from '@/lib/targets/domain/lint/draft';
import { type LintCode, perLine } from '@/lib/targets/domain/lint/lint-finding';
import { BAD_THING, GOOD_RATE, TIME_UNIT } from '@/lib/targets/domain/lint/words';
import type { Direction } from '@/lib/targets/domain/types';

interface Fault {
  readonly code: LintCode;
  readonly value: Direction;
}

const DELAY = /时间|时限|时长|耗时|响应|修复|办结|工期/;
const SERVICE_TIME = /运行|开放|服务|供餐|供水|供电|保障|使用/;

function satisfactionFault({ line }: ReadLine): Fault | null {
  if (line.level2 !== 'service_satisfaction' || line.direction === 'ge' || line.direction === 'gt') return null;
  return line.direction === null ? null : { code: 'satisfaction_direction', value: 'ge' };
}

function upwardFault({ line, name, value }: ReadLine): Fault | null {
  if (line.direction !== 'ge' && line.direction !== 'gt') return null;
  if (value !== null && (value.numerator < 0n || (value.numerator === 0n && line.direction === 'ge'))) {
    return { code: 'cannot_be_missed', value: line.direction };
  }
  if (isCostLine(line) && line.unit.includes('元')) return { code: 'cost_direction', value: 'le' };
  if (BAD_THING.test(name)) return { code: 'bad_direction', value: 'le' };
  const isDelay = line.level2 === 'timeliness' && TIME_UNIT.test(line.unit.trim()) && DELAY.test(name);
  return isDelay && !SERVICE_TIME.test(name) ? { code: 'delay_direction', value: 'le' } : null;
}

function downwardFault({ line, name }: ReadLine): Fault | null {
  if (line.direction !== 'le' && line.direction !== 'lt') return null;
  const isGood = isPercent(line) && GOOD_RATE.test(name) && !BAD_THING.test(name) && !isCostLine(line);
  return isGood ? { code: 'good_direction', value: 'ge' } : null;
}

/** What others do (come, earn, benefit) can be hoped for, not set; a share or a span may well be set. */
function nailedFault({ line, value }: ReadLine): Fault | null {
  if (line.level1 !== 'benefit' || line.direction !== 'eq' || value === null || value.numerator === 0n) return null;
  return isPercent(line) || /^年$|系数|等级/.test(line.unit) ? null : { code: 'effect_nailed', value: 'ge' };
}

export const wrongDirection: LintRule = ({ lines }) =>
  perLine('wrong_direction', lines, (read) => {
    const ofNumber = read.value === null ? null : (upwardFault(read) ?? downwardFault(read) ?? nailedFault(read));
    const fault = satisfactionFault(read) ?? ofNumber;
    if (fault === null) return null;
    const params = { value: read.line.targetValue.trim(), unit: read.line.unit.trim() };
    return fault.code === 'cannot_be_missed'
      ? { code: fault.code, field: 'targetValue', params, rewrite: 'give_number' }
      : {
          code: fault.code,
          field: 'direction',
          params: { ...params, direction: read.line.direction ?? '' },
          rewrite: 'set_direction',
          rewriteParams: { value: fault.value },
        };
  });
