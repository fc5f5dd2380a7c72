/**
 * Money in place or spent, people and things put in: what the project takes, not what it brings. Amounts of cost are
 * at home among the cost lines; things bought are the result where buying is the project.
 * @source domain.md 6.3 G09; capabilities.md C-16
 */

import { isCostLine } from '@/lib/targets/domain/frames';
import type { LintRule, ReadLine } from '@/lib/targets/domain/lint/draft';
import { type LintRemark, perLine } from '@/lib/targets/domain/lint/lint-finding';
import { FUNDS_HANDLED, measuresRate, PAY_REACHES_PEOPLE } from '@/lib/targets/domain/lint/words';
import type { TargetSubject } from '@/lib/targets/domain/types';

const ATTRACTED_FUNDS = /招商|引资|社会资本|外资|撬动/;
const FEE_AS_RESULT = /(物业|劳务|差旅|培训|办公|水电|会议|咨询|委托|运行|管理|租赁|租金)费$/;
const PEOPLE_IN =
  /(聘请|聘用|雇用|配备|安排|投入|派驻|驻场|抽调|选派).{0,8}(人员|人数|工人|教师|专家|队伍|力量|技术员|保安|保洁员)|人员(投入|配备|到位)|人力物力|(人力|物力|力量|设备|车辆|机械|物资)(投入|配备)/;
const THINGS_BOUGHT = /^(购买(?!.{0,4}服务)|采购|购置|购进|配备|租赁|租用)|(采购|购置|租赁)$/;
const THINGS_IN_USE = /(车辆|机械|试剂|耗材|工具|燃油|药剂)$/;
const HANDLED = /发放|维修|维护|养护|检测|校准|鉴定|检验|更新|改造|安装|回收|处置|保障|检查|年检|调试/;
const BUYING = /购置|采购|购买|装备|配备|更新/;

function isPurchase(subject: TargetSubject): boolean {
  return subject.kind === 'procurement' || BUYING.test(subject.projectName);
}

function fundsRemark({ name }: ReadLine, isCost: boolean): LintRemark | null {
  if (PAY_REACHES_PEOPLE.test(name) || ATTRACTED_FUNDS.test(name)) return null;
  const found = FUNDS_HANDLED.test(name) || (!isCost && FEE_AS_RESULT.test(name));
  return found ? { code: 'funds_are_no_result', field: 'name', rewrite: 'give_result_instead' } : null;
}

function thingsRemark(read: ReadLine, subject: TargetSubject): LintRemark | null {
  if (isPurchase(subject) || read.value === null || HANDLED.test(read.name)) return null;
  const found = read.line.level2 === 'quantity' && (THINGS_BOUGHT.test(read.name) || THINGS_IN_USE.test(read.name));
  return found ? { code: 'things_are_no_result', field: 'name', rewrite: 'give_count_of_served' } : null;
}

export const inputNotResult: LintRule = ({ lines, subject }) =>
  perLine('input_not_result', lines, (read) => {
    if (!read.isSpecific) return null;
    const isCost = isCostLine(read.line);
    const funds = fundsRemark(read, isCost);
    if (funds !== null || isCost) return funds;
    if (PEOPLE_IN.test(read.name) && !measuresRate(read.name)) {
      return { code: 'people_are_no_result', field: 'name', rewrite: 'give_count_of_served' };
    }
    return thingsRemark(read, subject);
  });
