/** G12: there is money, and the sources of funds add up to it. */
import { fen, formatWan } from '@/lib/core/money';
import { type FormRule, formFinding } from '@/lib/targets/domain/rules/form-rule';

export const moneyAddsUp: FormRule = ({ subject }) => {
  const { totalFen, sourcesFen } = subject;
  if (totalFen <= 0) return [formFinding('G12', 'money', { code: 'total_not_positive' })];
  if (totalFen === sourcesFen) return [];
  const params = {
    totalWan: formatWan(fen(totalFen)),
    sourcesWan: formatWan(fen(sourcesFen)),
    gapWan: formatWan(fen(Math.abs(totalFen - sourcesFen))),
  };
  return [formFinding('G12', 'money', { code: 'sources_differ', params })];
};
