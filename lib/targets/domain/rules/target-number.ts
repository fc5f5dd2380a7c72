/** How the number of a line is read: what its unit and name allow. Used by G05, G11 and whoever stores the number. */
import type { Parsed } from '@/lib/core/parsed';
import { parseQuantity, type Quantity, type QuantityProblem } from '@/lib/core/quantity';
import { isPercent } from '@/lib/targets/domain/lint/draft';
import { measuresRate } from '@/lib/targets/domain/lint/words';
import type { TargetLine } from '@/lib/targets/domain/types';

/** Units that come whole: no half people, no half meetings. */
const WHOLE_UNIT =
  /^(个|人|人次|名|户|户次|家|次|台|套|台\(套\)|台（套）|辆|件|份|期|场|场次|座|所|起|篇|条|只|头|匹|羽|株|盏|项|批|批次|组|处|点次|本|张|块|间|栋|支|例)$/;
/** 平均 may be broken: 平均每户 2.5 人 */
const AVERAGE = /均|每/;
/** Rates that may go below zero or above the whole. */
const UNBOUNDED = /增长|变动|增幅|增速|涨幅|降幅|下降|收益|回报|负债|杠杆|控制率|超/;

/** A share of a whole: 0 to the maximum of the rules. */
export function isBoundedRate(line: TargetLine): boolean {
  return isPercent(line) && measuresRate(line.name.trim()) && !UNBOUNDED.test(line.name);
}

/** The number as typed, exact: full-width digits are read, `95%` in a % field too; `1,234.5` is refused. */
export function targetNumber(line: TargetLine): Parsed<Quantity, QuantityProblem> {
  const unit = line.unit.trim();
  const sign = UNBOUNDED.test(line.name) ? 'any' : 'not_negative';
  if (isPercent(line)) return parseQuantity(line.targetValue.replace(/\s*[%％]\s*$/, ''), 'number', sign);
  const isWhole = WHOLE_UNIT.test(unit) && !AVERAGE.test(line.name);
  return parseQuantity(line.targetValue, isWhole ? 'count' : 'number', sign);
}
