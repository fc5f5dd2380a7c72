/** Two measures, or two acts with results of their own, in one line: when one is reached and the other not, what then? */
import type { LintRule, ReadLine } from '@/lib/targets/domain/lint/draft';
import { type LintCode, perLine } from '@/lib/targets/domain/lint/lint-finding';

/** One count over several kinds of people or bodies is one measure. */
const BODY =
  /(户|人|人员|人口|学生|教师|家长|群众|职工|企业|居民|农户|农民|社|组织|单位|对象|学员|患者|老人|儿童|妇女|业主|村民|游客|商户|部门|合作社)$/;
const BODY_WITHIN =
  /户|人口|人员|人数|学生|教师|家长|群众|职工|企业|居民|农民|组织|单位|对象|学员|患者|老人|儿童|妇女|合作社/;
/** people of several kinds are counted together */
const HEADS = /^(人|人次|名|户|户次|家)$/;
const TWO_HEADS = /(费|率|数|量|额|面积|长度|次数|人数)(和|及|与|以及).*(费|率|数|量|额|面积|长度|次数|人数)$/;
const TWO_ADVERBS = /按时保质|按期保质|保质保量|及时准确|按质按量/;
/** fields of life listed in a row: 人口与经济、社会、资源、环境 */
const LIST_LENGTH = 4;
const SHORTEST_ACT = 4;

/** `，` parts acts; a short head before it (其中，) does not. */
function actsOf(name: string): readonly string[] {
  return name.split(/[,，;；]/).filter((part) => part.length >= SHORTEST_ACT);
}

function isMixedList(clause: string): boolean {
  const items = clause.replace(/等$/, '').split('、');
  const [first, second] = items;
  if (first === undefined || second === undefined || items.length >= LIST_LENGTH) return false;
  return !(BODY.test(first) && BODY_WITHIN.test(second));
}

function compoundCode(read: ReadLine): LintCode | null {
  const name = read.name.replace(/[“"][^”"]*[”"]/g, '');
  if (actsOf(name).length > 1) return 'two_acts';
  const isMixed = isMixedList(name) && !HEADS.test(read.line.unit.trim());
  if (isMixed || TWO_HEADS.test(name) || TWO_ADVERBS.test(name)) return 'two_measures';
  return /\d%?.*[,，;；].*\d%/.test(read.words) ? 'two_values' : null;
}

/** The parts as they could stand in lines of their own. */
function partsOf(name: string): { readonly first: string; readonly second: string } {
  const [first = name, ...rest] = name.split(/[,，;；、]|和|以及|及|与/).filter((part) => part !== '');
  return { first, second: rest.join('、') || name };
}

export const compoundIndicator: LintRule = ({ lines }) =>
  perLine('compound_indicator', lines, (read) => {
    const code = read.isSpecific ? compoundCode(read) : null;
    if (code === null) return null;
    const field = code === 'two_values' ? 'targetValue' : 'name';
    return { code, field, rewrite: 'split_line', rewriteParams: partsOf(field === 'name' ? read.name : read.words) };
  });
