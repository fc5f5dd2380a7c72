/** The papers targets rest on, in words of our own: a project's 实施方案 and a unit's 三定方案. Each says it is for the demo. */
import { PROJECT_LEVEL1, type ProjectLevel1 } from '@/lib/targets/domain/types';
import type { Clause } from '@/prisma/seed/demo/form';

const NUMERALS = '一二三四五六七八九十';
const FOR_DEMO = '（演示资料，依公开的通行表述自编，不是该单位的正式文件）';

/** 第三条第（二）项 of a 实施方案: its n-th requirement is the n-th line of the target. */
export function planClause(index: number, sentence: string): Clause {
  return { number: `实施方案第三条第（${NUMERALS[index] ?? index + 1}）项`, text: `${sentence}。` };
}

export function planParagraphs(project: {
  readonly unitName: string;
  readonly wan: number;
  readonly purpose: string;
  readonly requirements: readonly string[];
}): readonly string[] {
  const { unitName, wan, purpose, requirements } = project;
  return [
    FOR_DEMO,
    `第一条 项目概况：由${unitName}组织实施，${purpose}，实施期限为2025年1月至12月。`,
    `第二条 资金安排：项目资金${wan.toFixed(2)}万元，按批复的资金来源使用，专款专用。`,
    '第三条 实施内容和要求：',
    ...requirements.map((text, index) => `（${NUMERALS[index] ?? index + 1}）${text}`),
    '第四条 组织实施：项目负责人按月检查进度，单位负责人按季度听取汇报；年终整理佐证资料备查。',
  ];
}

/** One duty for each class of indicators, so that every line finds its own. */
const DUTIES: Readonly<Record<ProjectLevel1, string>> = {
  cost: '组织编制本单位年度工作计划和预算，按支出标准控制成本',
  output: '承担本单位职责范围内的公共服务和管理工作，保证数量、质量和时效',
  benefit: '落实安全生产、信息公开和民生保障要求，发挥项目和资产的长期效益',
  satisfaction: '听取服务对象意见，开展满意度调查，接受群众监督',
};

/** The duty of a 三定方案 a line hangs on. */
export function mandateClause(level1: ProjectLevel1): Clause {
  const place = PROJECT_LEVEL1.indexOf(level1);
  return { number: `三定方案第二条第（${NUMERALS[place] ?? ''}）项`, text: `${DUTIES[level1]}。` };
}

export function mandateParagraphs(unitName: string): readonly string[] {
  return [
    FOR_DEMO,
    `第一条 ${unitName}是本级预算单位，按规定设置内设机构和人员编制。`,
    '第二条 主要职责：',
    ...PROJECT_LEVEL1.map((level1, index) => `（${NUMERALS[index] ?? ''}）${DUTIES[level1]}。`),
    '第三条 内设机构按工作需要设置，人员编制按批复执行。',
  ];
}
