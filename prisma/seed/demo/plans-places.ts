/** Projects of townships, farms, schools, hospitals and the bureaus that build and keep. */
import type { PlanGroup } from '@/prisma/seed/demo/plan-row';

export const PLACE_PLANS: readonly PlanGroup[] = [
  {
    pattern: /乡人民政府|镇人民政府/,
    rows: [
      ['{u}农村人居环境整治项目', 'village', 120, 360, '213', 'linkage'],
      ['{u}村级道路养护项目', 'road', 80, 260, '214', 'county'],
      ['{u}小型农田水利设施改造项目', 'canal', 130, 420, '213', 'linkage'],
      ['{u}村级综合服务设施修缮项目', 'repair', 60, 180, '213', 'aid'],
      ['{u}林果提质和有害生物防治项目', 'forest', 40, 120, '213', 'county'],
      ['{u}庭院经济和养殖扶持项目', 'husbandry', 60, 190, '213', 'linkage'],
    ],
  },
  {
    pattern: /牧场|繁育场|奶羊场/,
    rows: [
      ['{u}牲畜良种补助项目', 'husbandry', 60, 220, '213', 'shared'],
      ['{u}高标准农田建设项目', 'farmland', 320, 980, '213', 'central'],
      ['{u}生产道路养护项目', 'road', 60, 160, '213', 'county'],
      ['{u}职工住房修缮项目', 'repair', 80, 220, '221', 'county'],
    ],
  },
  {
    pattern: /幼儿园|小学|中学|高级中学|职业技术|教育局|青少年/,
    rows: [
      ['{u}公用经费补助项目', 'schoolFunds', 90, 420, '205', 'shared'],
      ['{u}学生营养膳食补助项目', 'meals', 70, 360, '205', 'central'],
      ['{u}校舍维修改造项目', 'repair', 80, 320, '205', 'aid'],
      ['{u}教学仪器设备购置项目', 'equipment', 60, 260, '205', 'shared'],
      ['{u}校园安保服务项目', 'labour', 40, 120, '205', 'county'],
      ['{u}教师业务培训项目', 'training', 18, 60, '205', 'county'],
    ],
  },
  {
    pattern: /医院|卫生院|妇幼|疾病预防|卫生健康/,
    rows: [
      ['{u}基本公共卫生服务项目', 'publicHealth', 60, 380, '210', 'shared'],
      ['{u}重点疾病筛查项目', 'screening', 30, 160, '210', 'shared'],
      ['{u}医疗设备购置项目', 'equipment', 80, 620, '210', 'aid'],
      ['{u}业务用房修缮项目', 'repair', 60, 260, '210', 'generalBond'],
      ['{u}卫生人员业务培训项目', 'training', 15, 50, '210', 'county'],
    ],
  },
  {
    pattern: /农业|畜牧|动物疾病/,
    rows: [
      ['{u}动物疫病强制免疫项目', 'husbandry', 90, 320, '213', 'shared'],
      ['{u}高标准农田建设项目', 'farmland', 680, 2400, '213', 'central'],
      ['{u}农业技术推广培训项目', 'training', 30, 90, '213', 'county'],
      ['{u}检测设备购置项目', 'equipment', 50, 180, '213', 'shared'],
      ['{u}农产品质量安全检查项目', 'enforcement', 30, 80, '213', 'county'],
    ],
  },
  {
    pattern: /水利/,
    rows: [
      ['{u}渠道防渗改造项目', 'canal', 480, 1600, '213', 'shared'],
      ['{u}水利工程维修养护项目', 'repair', 80, 260, '213', 'county'],
      ['{u}山洪灾害监测设备购置项目', 'equipment', 60, 180, '213', 'central'],
      ['{u}节水宣传项目', 'publicity', 15, 40, '213', 'county'],
    ],
  },
  {
    pattern: /林业|胡杨林|自然资源|生态环境/,
    rows: [
      ['{u}造林和森林管护项目', 'forest', 90, 420, '211', 'shared'],
      ['{u}环境监测和污染防治项目', 'ecology', 60, 260, '211', 'shared'],
      ['{u}专项规划编制项目', 'planning', 60, 180, '220', 'land'],
      ['{u}监测设备购置项目', 'equipment', 50, 160, '211', 'county'],
      ['{u}业务用房修缮项目', 'repair', 40, 120, '220', 'land'],
    ],
  },
  {
    pattern: /住房|交通运输/,
    rows: [
      ['{u}道路养护项目', 'road', 260, 980, '214', 'shared'],
      ['{u}城区公共设施维护项目', 'cityUpkeep', 220, 860, '212', 'land'],
      ['{u}公共停车和配套设施建设项目', 'construction', 620, 2400, '212', 'bond'],
      ['{u}老旧设施修缮项目', 'repair', 120, 420, '212', 'generalBond'],
      ['{u}监管平台建设项目', 'systemBuilding', 80, 220, '214', 'county'],
    ],
  },
  {
    pattern: /文化|融媒|档案/,
    rows: [
      ['{u}群众文化活动项目', 'publicity', 40, 160, '207', 'shared'],
      ['{u}业务系统运行维护项目', 'systemUpkeep', 20, 60, '207', 'county'],
      ['{u}业务用房修缮项目', 'repair', 50, 160, '207', 'aid'],
      ['{u}专业设备购置项目', 'equipment', 40, 180, '207', 'county'],
      ['{u}文化人才培训项目', 'training', 15, 45, '207', 'county'],
    ],
  },
  {
    pattern: /./,
    rows: [
      ['{u}重点工作保障项目', 'office', 30, 90, '201', 'county'],
      ['{u}购买社会服务项目', 'service', 30, 90, '208', 'own'],
      ['{u}设施修缮项目', 'repair', 40, 120, '212', 'county'],
      ['{u}设备购置项目', 'equipment', 30, 90, '201', 'county'],
    ],
  },
];
