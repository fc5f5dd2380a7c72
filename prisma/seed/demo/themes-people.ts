/** Themes of what reaches people and producers: subsidies, schooling, health, work, farming, industry, debt. */
import type { Theme } from '@/prisma/seed/demo/theme';

export const PEOPLE_THEMES = {
  subsidy: {
    kind: 'subsidy',
    purpose: '按标准向符合条件的对象发放补助',
    served: '补助对象{n}人，电话回访100人',
    lines: ({ pick, bought }) => {
      const standard = pick('standard', 600, 3000, 100);
      return [
        ['16-001', standard],
        ['16-003', bought(standard * 1.01)],
        ['16-005', pick('batches', 2, 4)],
        ['16-006', 100],
        ['16-008', 100],
        ['16-009', 100],
        ['16-010', 96],
        ['16-011', pick('gain', 300, 900, 50)],
        ['16-012', 95],
      ];
    },
  },
  meals: {
    kind: 'subsidy',
    purpose: '落实学生营养膳食补助，保障在校就餐',
    served: '享受营养膳食补助的学生{n}人，学生和家长各抽样100人',
    lines: ({ pick, bought }) => [
      ['18-002', 5],
      ['18-003', bought(1010)],
      ['18-004', pick('times', 1200, 4800, 20)],
      ['18-005', 1],
      ['18-008', 100],
      ['18-009', 100],
      ['18-010', 100],
      ['18-012', 92],
    ],
  },
  schoolFunds: {
    kind: null,
    purpose: '落实生均公用经费，保障教育教学正常开展',
    served: '在校学生{n}人，学生和家长各抽样80人',
    lines: ({ bought }) => [
      ['18-001', 940],
      ['18-003', bought(945)],
      ['18-005', 1],
      ['18-006', 97],
      ['18-007', 96],
      ['18-009', 100],
      ['18-010', 100],
      ['18-011', 6],
      ['18-012', 92],
    ],
  },
  publicHealth: {
    kind: null,
    purpose: '提供基本公共卫生服务',
    served: '辖区常住居民{n}人，抽样调查150人',
    lines: ({ pick, bought }) => [
      ['19-001', 94],
      ['19-003', bought(95)],
      ['19-004', pick('elders', 260, 1400, 10)],
      ['19-005', pick('chronic', 180, 960, 10)],
      ['19-006', 96],
      ['19-008', 91],
      ['19-009', 100],
      ['19-010', 92],
      ['19-012', 91],
    ],
  },
  screening: {
    kind: null,
    purpose: '开展重点疾病筛查和疫情监测处置',
    served: '筛查对象{n}人次，抽样回访100人',
    lines: ({ pick, bought }) => {
      const price = pick('price', 60, 130, 10);
      return [
        ['19-002', price],
        ['10-004', bought(price * 1.03)],
        ['19-005', pick('chronic', 160, 720, 10)],
        ['19-006', 96],
        ['19-007', 100],
        ['19-009', 100],
        ['19-010', 91],
        ['19-011', 96],
        ['19-012', 91],
      ];
    },
  },
  employment: {
    kind: 'subsidy',
    purpose: '开发公益性岗位，落实就业和社会保障待遇',
    served: '公益性岗位和培训人员{n}人，抽样回访80人',
    lines: ({ pick, bought }) => [
      ['17-002', 1900],
      ['17-004', bought(1900 * 12 * 1.01)],
      ['17-003', pick('jobs', 260, 900, 10)],
      ['17-006', pick('trained', 120, 480, 10)],
      ['17-008', 82],
      ['17-009', 100],
      ['17-010', 100],
      ['17-011', 96],
      ['17-012', 91],
    ],
  },
  farmland: {
    kind: 'key_construction',
    purpose: '建设高标准农田，改善灌溉条件',
    served: '项目区农户{n}户，抽样调查80户',
    lines: ({ pick, bought }) => [
      ['20-001', 1900],
      ['20-003', bought(1940)],
      ['20-004', pick('homes', 30, 160, 5)],
      ['20-006', 100],
      ['20-008', 96],
      ['20-009', pick('gain', 800, 2400, 100)],
      ['20-010', pick('jobs', 20, 90)],
      ['20-011', 100],
      ['20-012', 92],
    ],
  },
  husbandry: {
    kind: 'subsidy',
    purpose: '扶持畜牧养殖和动物疫病强制免疫',
    served: '养殖户{n}户，抽样调查60户',
    lines: ({ pick, bought }) => {
      const standard = pick('standard', 300, 600, 50);
      return [
        ['20-002', standard],
        ['20-004', pick('homes', 40, 180, 5)],
        ['20-005', bought(standard * 1.02)],
        ['20-007', 92],
        ['20-008', 96],
        ['20-009', pick('gain', 900, 2600, 100)],
        ['20-010', pick('jobs', 15, 70)],
        ['20-012', 91],
      ];
    },
  },
  industry: {
    kind: 'subsidy',
    purpose: '扶持企业和合作社发展，开展招商引资',
    served: '扶持企业和合作社{n}家，逐家回访',
    lines: ({ wan, pick }) => {
      const firms = pick('firms', 6, 22);
      return [
        ['24-001', (Math.floor((wan * 98) / firms) / 100).toFixed(2)],
        ['24-003', firms],
        ['24-004', pick('fairs', 6, 12)],
        ['24-006', 100],
        ['24-007', 64],
        ['24-008', 96],
        ['24-010', 6],
        ['24-011', pick('jobs', 40, 180, 5)],
        ['24-012', 91],
      ];
    },
  },
  debt: {
    kind: 'government_debt',
    purpose: '按期偿还政府债务本息',
    served: '',
    noSatisfaction: '偿还债务本息，没有直接服务对象',
    noCost: '利率随债券发行确定，本年不另设成本指标',
    lines: ({ wan }) => [
      ['25-003', 3],
      ['25-004', wan.toFixed(2)],
      ['25-006', 100],
      ['25-008', 92],
      ['25-009', 100],
      ['25-010', '1.2'],
      ['25-011', '绿色'],
    ],
  },
} satisfies Readonly<Record<string, Theme>>;
