/**
 * A value that is a degree or a state in words, with no number, date or scoring standard: nobody can say afterwards
 * whether it was reached.
 * @source domain.md 6.3 G10; 轮台县2025年预算绩效情况说明（一）: 绩效目标设置粗放
 */
import type { LintRule, ReadLine } from '@/lib/targets/domain/lint/draft';
import { saysNothing } from '@/lib/targets/domain/lint/empty-value';
import { perLine } from '@/lib/targets/domain/lint/lint-finding';
import { TIME_TEXT } from '@/lib/targets/domain/lint/words';

const DEGREE =
  /提高|提升|增强|增加|增长|改善|改进|优化|加强|促进|推动|完善|降低|减少|缓解|明显|显著|有效|有力|充分|大幅|逐步|不断|进一步|持续|长期|长远|深远|及时|尽快|较好|良好|更好|优质|优美|稳定|方便|便利|便捷|顺畅|整洁|有序|齐全|完备|丰富|和谐|规范|到位|得到|保障|较高|较强|安全|合理|科学|认可|满意|^[好高强]$/;

function isVague(read: ReadLine): boolean {
  const { words } = read;
  if (words === '' || /\d/.test(words) || TIME_TEXT.test(words)) return false;
  return DEGREE.test(words) && read.line.scoringRule.trim() === '' && !saysNothing(read);
}

export const vagueWord: LintRule = ({ lines }) =>
  perLine('vague_word', lines, (read) => {
    if (!isVague(read)) return null;
    const word = DEGREE.exec(read.words)?.[0] ?? read.words;
    return {
      code: 'value_is_vague',
      field: 'targetValue',
      params: { word, value: read.line.targetValue.trim() },
      rewrite: read.line.level2 === 'timeliness' ? 'give_date' : 'give_number',
    };
  });
