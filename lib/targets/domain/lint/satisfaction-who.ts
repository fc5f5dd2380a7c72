/**
 * A satisfaction line that does not say who is asked, or how many are asked or served: 满意度 of nobody in particular.
 * @source capabilities.md U-1: 满意度 without sample
 */
import type { LintRule, ReadLine } from '@/lib/targets/domain/lint/draft';
import { perLine } from '@/lib/targets/domain/lint/lint-finding';

const NOBODY_IN_PARTICULAR = /^(服务对象|人民群众|群众|社会|公众|社会公众|百姓|受众|相关人员)?(的)?满意(度|率|度率)?$/;
const COUNTED =
  /\d+\s*(余|多)?\s*[万千百]?\s*(余|多)?\s*名?(人|户|名|份|家|个|所|位|件|例|次|张)|全员|全部|逐户|逐人|普查|[一二三四五六七八九十百千万两]+(余|多)?(人|户|名|份|家)/;

function isSatisfaction({ line }: ReadLine): boolean {
  return line.level2 === 'service_satisfaction';
}

export const satisfactionWho: LintRule = ({ lines, form }) =>
  perLine('satisfaction_who', lines, (read) => {
    if (!isSatisfaction(read) || read.line.targetValue.trim() === '') return null;
    const told = [read.line.valueSource, read.line.scoringRule, form.beneficiaries].join('\n').normalize('NFKC');
    const isNamed = !NOBODY_IN_PARTICULAR.test(read.name) || told.trim() !== '';
    if (isNamed && COUNTED.test(told)) return null;
    return {
      code: 'asked_unknown',
      field: 'valueSource',
      params: { missing: isNamed ? 'count' : 'who_and_count' },
      rewrite: 'give_sample',
      rewriteParams: { who: isNamed ? read.name.replace(/(的)?满意.*$/, '') || '服务对象' : '直接服务对象' },
    };
  });
