/** Themes of what offices do: meetings, training, systems, services, enforcement, staff. */
import type { Theme } from '@/prisma/seed/demo/theme';

export const RUNNING_THEMES = {
  meeting: {
    kind: null,
    purpose: '按计划召开会议并落实议定事项',
    served: '参会代表、委员和列席人员{n}人，会后发放问卷100份',
    lines: ({ pick }) => [
      ['01-001', 450],
      ['01-003', pick('meetings', 2, 6)],
      ['01-004', pick('heads', 180, 420, 10)],
      ['01-006', 96],
      ['01-007', 1],
      ['01-008', 100],
      ['01-010', 92],
      ['01-011', pick('papers', 1, 3)],
      ['01-012', 92],
    ],
  },
  training: {
    kind: null,
    purpose: '分期举办业务培训，提高岗位办事能力',
    served: '参训学员{n}人，每期结业时全员测评',
    lines: ({ pick }) => [
      ['02-001', 380],
      ['02-003', pick('terms', 3, 8)],
      ['02-004', pick('heads', 240, 900, 20)],
      ['02-006', 96],
      ['02-007', 95],
      ['02-008', 100],
      ['02-010', 82],
      ['02-011', 100],
      ['02-012', 92],
    ],
  },
  publicity: {
    kind: null,
    purpose: '开展宣传和群众文体活动',
    served: '参与活动的群众{n}人次，抽样调查150人',
    lines: ({ wan, pick }) => {
      const shows = pick('shows', 8, 30);
      return [
        ['12-001', (Math.floor((wan * 90) / shows) / 100).toFixed(2)],
        ['12-003', shows],
        ['12-004', pick('leaflets', 2000, 12_000, 500)],
        ['12-006', 100],
        ['12-007', 96],
        ['12-008', 95],
        ['12-009', pick('visitors', 2200, 9800, 100)],
        ['12-010', 86],
        ['12-012', 91],
      ];
    },
  },
  systemUpkeep: {
    kind: 'service_purchase',
    purpose: '保障业务系统和网络专线稳定运行',
    served: '使用系统的工作人员{n}人，按季度各抽取30人',
    lines: ({ wan, pick }) => [
      ['07-001', (wan * 0.98).toFixed(2)],
      ['07-003', pick('systems', 2, 6)],
      ['07-004', 12],
      ['07-006', 99],
      ['07-007', 95],
      ['07-008', 2],
      ['07-010', 0],
      ['07-011', 100],
      ['07-012', 91],
    ],
  },
  systemBuilding: {
    kind: 'procurement',
    purpose: '建设业务应用平台，推动事项线上办理',
    served: '使用平台的工作人员{n}人，上线后抽样80人',
    lines: ({ wan, pick }) => [
      ['06-001', (wan * 0.97).toFixed(2)],
      ['06-003', 1],
      ['06-004', pick('machines', 6, 24)],
      ['06-005', pick('units', 20, 110, 5)],
      ['06-006', 100],
      ['06-007', 96],
      ['06-009', 100],
      ['06-010', 82],
      ['06-012', 90],
    ],
  },
  service: {
    kind: 'service_purchase',
    purpose: '向社会力量购买服务，扩大服务覆盖面',
    served: '接受服务的群众{n}人次，抽样调查120人',
    lines: ({ pick, bought }) => {
      const price = pick('price', 60, 240, 20);
      return [
        ['10-002', price],
        ['10-004', bought(price * 1.02)],
        ['10-005', pick('staff', 8, 26)],
        ['10-006', 96],
        ['10-007', 100],
        ['10-008', 95],
        ['10-009', 95],
        ['10-010', 92],
        ['10-012', 91],
      ];
    },
  },
  planning: {
    kind: 'service_purchase',
    purpose: '编制规划和专题报告，为决策提供依据',
    served: '委托和使用成果的单位{n}人，逐户征求意见',
    lines: ({ wan, pick }) => {
      const topics = pick('topics', 1, 3);
      return [
        ['11-001', (Math.floor((wan * 98) / topics) / 100).toFixed(2)],
        ['11-003', topics],
        ['11-004', pick('trips', 6, 18)],
        ['11-005', pick('reports', 4, 9)],
        ['11-006', 100],
        ['11-007', 92],
        ['11-008', 100],
        ['11-010', topics],
        ['11-012', 91],
      ];
    },
  },
  enforcement: {
    kind: null,
    purpose: '开展日常监督检查和案件办理',
    served: '被检查的市场主体{n}家，抽样调查60家',
    lines: ({ wan, pick }) => {
      const rounds = pick('rounds', 24, 72, 4);
      return [
        ['13-001', Math.floor((wan * 9000) / rounds)],
        ['13-003', rounds],
        ['13-004', pick('bodies', 120, 680, 10)],
        ['13-005', pick('samples', 150, 460, 10)],
        ['13-006', 96],
        ['13-008', 100],
        ['13-010', 0],
        ['13-011', 100],
        ['13-012', 87],
      ];
    },
  },
  consulting: {
    kind: 'service_purchase',
    purpose: '委托中介机构开展评审、审计和绩效评价',
    served: '',
    noSatisfaction: '服务财政管理，不直接面向群众',
    lines: ({ wan, pick }) => {
      const orders = pick('orders', 5, 16);
      return [
        ['14-001', (Math.floor((wan * 98) / orders) / 100).toFixed(2)],
        ['14-003', orders],
        ['14-004', orders + 2],
        ['14-006', 96],
        ['14-007', 2],
        ['14-008', 95],
        ['14-010', 92],
        ['14-011', pick('uses', 2, 5)],
      ];
    },
  },
  labour: {
    kind: null,
    purpose: '聘用辅助岗位人员，保障一线工作力量',
    served: '聘用人员{n}人，年底全员测评',
    lines: ({ wan, pick }) => {
      const price = pick('price', 46, 62, 2) / 10;
      return [
        ['15-001', price.toFixed(2)],
        ['15-004', Math.floor(wan / price)],
        ['15-005', 12],
        ['15-006', 100],
        ['15-007', 96],
        ['15-008', 100],
        ['15-010', 98],
        ['15-011', 91],
        ['15-012', 92],
      ];
    },
  },
  office: {
    kind: null,
    purpose: '保障机关重点工作运转',
    served: '来访来电办事群众{n}人次，抽样调查80人',
    noCost: '属机关运转经费，按定额标准管理',
    lines: ({ pick }) => [
      ['26-003', pick('tasks', 6, 18)],
      ['26-004', pick('rooms', 5, 12)],
      ['26-005', 100],
      ['26-006', 92],
      ['26-007', 100],
      ['26-008', 95],
      ['26-010', 96],
      ['26-011', 1],
      ['26-012', 91],
    ],
  },
} satisfies Readonly<Record<string, Theme>>;
