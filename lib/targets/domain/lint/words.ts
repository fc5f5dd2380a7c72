/** The words target tables are written with, as patterns; each is used by more than one rule. */

/** A point or span of time in words: 2025年10月底前, 12月31日, 年底, 全年, 3个工作日内, 2025-10-31 */
export const TIME_TEXT =
  /\d{4}\s*年|\d{1,2}\s*月|\d+\s*个?(天|日|周|小时|分钟|工作日|季度)|\d{4}[-/.]\d{1,2}|[一二三四五六七八九十]+月|年底|年末|月底|季末|全年|上半年|下半年|汛前|[一二三四]季度/;

/** Units a span of time is measured in. */
export const TIME_UNIT = /^个?(天|日|周|月|季度?|年|小时|分钟|分|秒|工作日|日历天|年月日|时)$/;

/** A text that only says the thing was or will be done. */
const DONE = /^(已|全部|基本|均|都)?(完成|达标|合格|达到|实现|符合|执行|落实)(了|任务|要求|标准|规定|目标|预期)*$/;
/** By plan, rule or budget, whatever those say. */
const BY_THE_RULES =
  /^(严格|全面)?(按|按照|遵照|遵守|执行|符合|依据|根据|满足|达到).*(规定|要求|制度|标准|计划|进度|政策|规范|办法|方案|预期|预算|时|期)(完成|实施|执行|推进|开展|进行)?$|^(按.*|在.*[内前]|保质保量|高质量)完成$|^(不超|不突破|未超|控制在).*(预算|概算|计划|标准)(以内|范围内|内)?$/;
/** The kind of value or a whole scale instead of a value. */
const SCALE = /^(定性|高中低|好坏|优良中差|优良中低差|是|否|有|无|正常|\/|-+)$/;

/** The words bind nobody: they say neither how much nor until when. */
export function bindsNobody(words: string): boolean {
  return !/\d/.test(words) && (DONE.test(words) || BY_THE_RULES.test(words) || SCALE.test(words));
}

/** Funds and what is done with them: management of money, not what it brings. */
export const FUNDS_HANDLED =
  /(资金|经费|预算|拨款|投资|费用)(.{0,3})(到位|拨付|支付|支出|执行|使用|下达|结余|投入)|(清算|支付|拨付).{0,16}费|结余率$|结转结余|(科目|预算)调整/;

/** Pay and subsidy that reach people are the result of the project itself. */
export const PAY_REACHES_PEOPLE =
  /(补助|补贴|救助|奖补|奖励|待遇|工资|津贴|抚恤|养老金|低保金|救助金|助学金|奖学金|分红).{0,6}(发放|兑现|兑付)/;

/** Things that ought to be few: ends a name. */
export const BAD_THING =
  /(投诉|差错|错误|事故|伤亡|死亡|违规|违法|超标|超支|逾期|火灾|发病|不良|失业|流失|空置|辍学|返贫|缺陷|故障|误差|能耗|不合格|安全事件|舆情|上访|信访)(发生)?(总)?(数量|次数|件数|起数|人数|量|数|率|件|起|次)?$/;

/** Things that ought to be many: ends a name measured in %. */
export const GOOD_RATE =
  /(合格|达标|及时|按期|按时|准时|完好|利用|使用|覆盖|知晓|成活|完成|完工|准确|参训|出勤|就业|接种|办结|整改|到位|落实|兑现|巩固|入学|普及|通过|优良|好路|清零|处理|处置|满意)(比)?率$/;

export function measuresRate(name: string): boolean {
  return /(率|比例|比重|占比|百分比)$/.test(name);
}
