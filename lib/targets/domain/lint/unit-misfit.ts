/**
 * Name and unit speak of different things: a rate counted in pieces, households in persons, a unit price with no
 * "per", money counted in pieces.
 */

import { isCostLine } from '@/lib/targets/domain/frames';
import type { LintRule, ReadLine } from '@/lib/targets/domain/lint/draft';
import { type LintRemark, perLine } from '@/lib/targets/domain/lint/lint-finding';
import { measuresRate } from '@/lib/targets/domain/lint/words';

const RATE_UNIT = /%|‰|\/|倍|系数|比|分$/;
const NOT_A_SHARE = /(频率|效率|功率|容积率|汇率|倍率)$/;
const YUAN = /元/;
const MONEY_NAME = /(费|费用|单价|造价|资金|经费|收入|产值|金额|投资额|投资|成本)$/;
const PRICE_NAME = /(单价|单位成本|单位造价|(补助|补贴|救助|奖补|资助|建设|养护)标准)$/;
const ALREADY_PER = /人均|户均|亩均|生均|日均|月均|年均|公里|亩|每|平均/;
const SIZED_NAME = /\d+(平米|平方米|m2|米|公里|亩)$/;
const SPAN_NAME = /年|期|月|时|限|天|龄/;
const COUNT_NAME = /(年限|期限|天数|时长|里程|长度|人数|户数|次数|数量)$/;

function rateRemark({ name, line }: ReadLine): LintRemark | null {
  if (!measuresRate(name) || NOT_A_SHARE.test(name) || RATE_UNIT.test(line.unit)) return null;
  return { code: 'rate_without_percent', field: 'unit', rewrite: 'set_unit', rewriteParams: { value: '%' } };
}

function headsRemark({ name, line }: ReadLine): LintRemark | null {
  const wanted = /户数(量)?$/.test(name) ? '户' : /(人数|人口数?)$/.test(name) ? '人' : null;
  const other = wanted === '户' ? /^人(次)?$/ : /^户(次)?$/;
  if (wanted === null || !other.test(line.unit.trim())) return null;
  return { code: 'households_or_persons', field: 'unit', rewrite: 'set_unit', rewriteParams: { value: wanted } };
}

function moneyRemark({ name, line }: ReadLine): LintRemark | null {
  if (YUAN.test(line.unit)) {
    const isPlain = /^(元|万元)$/.test(line.unit.trim());
    const wantsPer = (PRICE_NAME.test(name) && !ALREADY_PER.test(name)) || (isCostLine(line) && SIZED_NAME.test(name));
    return isPlain && wantsPer
      ? {
          code: 'price_without_per',
          field: 'unit',
          rewrite: 'give_unit_per',
          rewriteParams: { unit: line.unit.trim() },
        }
      : null;
  }
  if (!MONEY_NAME.test(name) || /%|倍/.test(line.unit)) return null;
  const unit = isCostLine(line) && /\/|\p{L}天$/u.test(line.unit) ? `元/${line.unit.trim().replace('/', '')}` : '万元';
  return { code: 'money_without_yuan', field: 'unit', rewrite: 'set_unit', rewriteParams: { value: unit } };
}

function spanRemark({ name, line }: ReadLine): LintRemark | null {
  const unit = line.unit.trim();
  if (line.level2 === 'quantity' && /^(年|个?月)$/.test(unit) && !SPAN_NAME.test(name)) {
    return { code: 'span_without_time', field: 'unit', rewrite: 'set_unit', rewriteParams: { value: '个' } };
  }
  if (!/^[%％]$/.test(unit) || !COUNT_NAME.test(name)) return null;
  const value = /年限|期限/.test(name)
    ? '年'
    : /里程|长度/.test(name)
      ? '公里'
      : (/[人户次天]/.exec(name)?.[0] ?? '个');
  return { code: 'percent_of_a_count', field: 'unit', rewrite: 'set_unit', rewriteParams: { value } };
}

export const unitMisfit: LintRule = ({ lines }) =>
  perLine('unit_misfit', lines, (read) => {
    if (!read.isSpecific || read.value === null || read.line.unit.trim() === '') return null;
    const remark = rateRemark(read) ?? headsRemark(read) ?? moneyRemark(read) ?? spanRemark(read);
    return remark === null ? null : { ...remark, params: { unit: read.line.unit.trim() } };
  });
