/** Projects of party organs, the congress, groups and government offices. */
import type { PlanGroup } from '@/prisma/seed/demo/plan-row';

export const OFFICE_PLANS: readonly PlanGroup[] = [
  {
    pattern: /纪律检查|巡察/,
    rows: [
      ['{u}监督检查工作经费项目', 'enforcement', 60, 140, '201', 'county'],
      ['{u}廉政警示教育活动项目', 'publicity', 25, 60, '201', 'county'],
      ['{u}谈话场所设施维修项目', 'repair', 40, 90, '201', 'county'],
      ['{u}业务培训项目', 'training', 20, 45, '201', 'county'],
    ],
  },
  {
    pattern: /组织部|党校|直属机关|机构编制|社会工作部/,
    rows: [
      ['{u}基层干部教育培训项目', 'training', 40, 120, '201', 'county'],
      ['{u}业务信息系统运维项目', 'systemUpkeep', 18, 40, '201', 'county'],
      ['{u}培训场所修缮项目', 'repair', 50, 160, '201', 'carried'],
      ['{u}主题宣讲活动项目', 'publicity', 20, 50, '201', 'county'],
      ['{u}办公设备更新项目', 'equipment', 20, 45, '201', 'county'],
    ],
  },
  {
    pattern: /宣传部|网络安全|统一战线|政法委员会|县委员会办公室|政协|人民代表大会|人民政府办公室|信访/,
    rows: [
      ['{u}重点工作保障项目', 'office', 40, 120, '201', 'county'],
      ['{u}会议保障项目', 'meeting', 30, 90, '201', 'county'],
      ['{u}主题宣传活动项目', 'publicity', 30, 80, '201', 'county'],
      ['{u}业务系统运行维护项目', 'systemUpkeep', 20, 60, '201', 'county'],
      ['{u}专题调研项目', 'planning', 15, 40, '201', 'county'],
    ],
  },
  {
    pattern: /总工会|共青团|妇女|科学技术协会|工商业|文学艺术|红十字|残疾人/,
    rows: [
      ['{u}服务群众活动项目', 'publicity', 20, 70, '201', 'county'],
      ['{u}困难群体帮扶项目', 'subsidy', 30, 120, '208', 'shared'],
      ['{u}购买社会服务项目', 'service', 25, 60, '208', 'county'],
      ['{u}技能培训项目', 'training', 18, 50, '208', 'county'],
    ],
  },
  {
    pattern: /财政局|审计局|统计局|发展和改革|国有资产/,
    rows: [
      ['{u}委托评审和专项审计项目', 'consulting', 60, 220, '201', 'county'],
      ['{u}业务系统运行维护项目', 'systemUpkeep', 30, 90, '201', 'county'],
      ['{u}业务培训项目', 'training', 18, 50, '201', 'county'],
      ['{u}业务应用平台建设项目', 'systemBuilding', 60, 180, '201', 'county'],
      ['{u}专题规划编制项目', 'planning', 30, 120, '201', 'county'],
      ['{u}办公设备更新项目', 'equipment', 20, 60, '201', 'county'],
    ],
  },
  {
    pattern: /公安局|司法局|市场监督|应急管理/,
    rows: [
      ['{u}执法检查项目', 'enforcement', 80, 260, '204', 'county'],
      ['{u}辅助人员聘用项目', 'labour', 120, 480, '204', 'county'],
      ['{u}执法装备购置项目', 'equipment', 60, 220, '204', 'shared'],
      ['{u}法治和安全宣传项目', 'publicity', 20, 60, '204', 'county'],
      ['{u}基层站所维修项目', 'repair', 60, 180, '204', 'generalBond'],
    ],
  },
  {
    pattern: /商务|工业园区|供销/,
    rows: [
      ['{u}产业扶持和招商引资项目', 'industry', 120, 420, '216', 'shared'],
      ['{u}公共设施维护项目', 'cityUpkeep', 80, 260, '212', 'county'],
      ['{u}标准化厂房建设项目', 'construction', 680, 2600, '215', 'bond'],
      ['{u}产业发展规划编制项目', 'planning', 40, 140, '215', 'county'],
    ],
  },
  {
    pattern: /民政局|社会福利|退役|人力资源|社会保险|医疗保障/,
    rows: [
      ['{u}群众救助补助项目', 'subsidy', 200, 900, '208', 'shared'],
      ['{u}购买社会服务项目', 'service', 40, 160, '208', 'county'],
      ['{u}就业和社会保障服务项目', 'employment', 160, 620, '208', 'central'],
      ['{u}经办系统运行维护项目', 'systemUpkeep', 20, 60, '208', 'county'],
      ['{u}服务大厅设施维修项目', 'repair', 40, 120, '208', 'county'],
    ],
  },
];
