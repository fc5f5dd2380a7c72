/**
 * A name that is a wish or a task and does not say what is measured: 促进就业, 改善生活环境, 按时保质完成管理工作.
 * A task that is counted (召开会议 2 次) and a wish with an amount (增加收入 80 万元) are measures.
 */
import { isPercent, type LintRule, type ReadLine } from '@/lib/targets/domain/lint/draft';
import { perLine } from '@/lib/targets/domain/lint/lint-finding';

const WISH =
  /^(进一步|不断|持续|大力|切实|有效|全面|积极|努力|稳步)?(促进|提升|提高|改善|改进|优化|增强|加强|推动|推进|实现|确保|保证|保障|维护|营造|打造|树立|完成|带动|巩固|解决|指导|减少|降低|增加|扩大|发挥|助力|服务|丰富|满足|完善|提供|缓解|杜绝|建立|健全|规范|深化|持续发展)/;
const TASK = /^(按时|按期|按质|按要求|保质|保量)|得到(有效|充分|切实|明显|显著)?/;

/** Heads that say what is measured: a number can stand behind them. */
const MEASURE = /(率|数|量|额|值|人次|面积|长度|里程|时间|时限|期限|年限|成本|费用|收入|人口|比例|比重|次数|情况)$/;

/** Heads a percentage can stand behind. */
const SHARE =
  /(率|比例|比重|占比|百分比|程度|度|性|水平|进度|指数|系数|增长|增幅|增速|下降|降幅|上升|质量|密度|达标|合格|覆盖|控制|完成情况)$/;

function isWish(read: ReadLine): boolean {
  const acts = read.name.split(/[,，;；]/);
  const isSingleMeasure = acts.length === 1 && MEASURE.test(read.name);
  return (WISH.test(read.name) || TASK.test(read.name)) && !isSingleMeasure;
}

export const sloganName: LintRule = ({ lines }) =>
  perLine('slogan_name', lines, (read) => {
    if (!read.isSpecific) return null;
    if (read.value !== null) {
      if (!isPercent(read.line) || SHARE.test(read.name) || MEASURE.test(read.name)) return null;
      return { code: 'percent_of_what', field: 'name', rewrite: 'give_rate_name' };
    }
    return isWish(read) ? { code: 'name_is_a_wish', field: 'name', rewrite: 'give_measure_name' } : null;
  });
