/** Themes of what is built, bought, repaired and kept. */
import type { Theme } from '@/prisma/seed/demo/theme';

export const BUILDING_THEMES = {
  equipment: {
    kind: 'procurement',
    purpose: '购置业务设备，改善工作条件',
    served: '使用设备的人员{n}人，验收后抽样50人',
    lines: ({ wan, pick }) => {
      const sets = pick('sets', 12, 68);
      return [
        ['05-001', 98],
        ['05-003', sets, (Math.floor((wan * 980_000) / sets) / 100).toFixed(2)],
        ['05-005', 100],
        ['05-006', 100],
        ['05-007', 96],
        ['05-008', 30],
        ['05-009', 91],
        ['05-010', 2],
        ['05-012', 91],
      ];
    },
  },
  repair: {
    kind: 'key_construction',
    purpose: '修缮房屋和附属设施，消除安全隐患',
    served: '使用房屋的师生、职工和群众{n}人，完工后抽样80人',
    lines: ({ pick, bought }) => {
      const price = pick('price', 900, 1600, 50);
      return [
        ['08-001', price],
        ['08-003', bought(price * 1.03)],
        ['08-005', pick('works', 2, 5)],
        ['08-006', 100],
        ['08-007', 100],
        ['08-008', 96],
        ['08-010', 0],
        ['08-011', 6],
        ['08-012', 91],
      ];
    },
  },
  construction: {
    kind: 'key_construction',
    purpose: '新建业务用房和配套设施',
    served: '项目建成后受益群众{n}人，抽样调查150人',
    lines: ({ pick, bought }) => {
      const price = pick('price', 2600, 3400, 100);
      return [
        ['09-002', price],
        ['09-004', bought(price * 1.02)],
        ['09-005', 1],
        ['09-006', 100],
        ['09-007', 8],
        ['09-009', 95],
        ['09-010', pick('served', 1200, 9800, 10)],
        ['09-011', 50],
        ['09-012', 91],
      ];
    },
  },
  road: {
    kind: 'key_construction',
    purpose: '养护和改善农村公路，保障出行安全',
    served: '沿线村民{n}人，抽样调查100人',
    lines: ({ wan, pick }) => {
      const price = pick('price', 24, 60, 2) / 10;
      return [
        ['23-001', price.toFixed(2)],
        ['23-003', Math.floor((wan / price) * 9.8) / 10],
        ['09-006', 100],
        ['23-006', 82],
        ['23-009', 96],
        ['23-010', 100],
        ['09-010', pick('served', 1800, 8600, 10)],
        ['23-012', 87],
      ];
    },
  },
  village: {
    kind: 'key_construction',
    purpose: '整治村庄环境，改善农牧民居住条件',
    served: '整治村的农牧民{n}人，抽样调查120人',
    lines: ({ wan, pick }) => [
      ['23-002', 6],
      ['23-004', (Math.floor((wan * 98) / 6) / 100).toFixed(2)],
      ['23-005', pick('lamps', 40, 180, 5)],
      {
        level2: 'quantity',
        name: '改造农村户厕座数',
        value: pick('toilets', 30, 120),
        unit: '座',
        reason: '共性指标中没有户厕改造的数量指标，按实施方案设置',
      },
      ['23-007', 100],
      ['23-009', 96],
      ['23-010', 100],
      ['20-011', 100],
      ['20-012', 91],
    ],
  },
  cityUpkeep: {
    kind: 'service_purchase',
    purpose: '保障城区道路、照明和环境卫生正常运行',
    served: '城区居民{n}人，抽样调查200人',
    lines: ({ wan, pick }) => [
      ['23-002', 7],
      ['23-004', (Math.floor((wan * 98) / 7) / 100).toFixed(2)],
      ['23-005', pick('lamps', 1200, 4600, 50)],
      ['23-007', 100],
      ['23-008', 96],
      ['23-009', 96],
      ['23-011', 96],
      ['23-012', 87],
    ],
  },
  canal: {
    kind: 'key_construction',
    purpose: '改造防渗渠道和供水设施，提高用水保障能力',
    served: '灌区和供水范围内群众{n}人，抽样调查120人',
    lines: ({ wan, pick }) => [
      ['21-001', 82],
      ['21-003', (Math.floor((wan / 82) * 98) / 100).toFixed(2)],
      ['21-004', pick('places', 6, 32)],
      ['21-006', 100],
      ['21-008', 100],
      ['21-009', pick('area', 900, 5200, 50)],
      ['21-010', pick('served', 1500, 8800, 10)],
      ['21-011', '0.57'],
      ['21-012', 91],
    ],
  },
  forest: {
    kind: null,
    purpose: '造林管护和有害生物防治',
    served: '项目区居民{n}人，抽样调查100人',
    lines: ({ pick, bought }) => {
      const price = pick('price', 600, 1100, 50);
      return [
        ['22-001', price],
        ['22-003', bought(price * 1.02)],
        ['22-004', pick('rangers', 20, 90)],
        ['22-006', 87],
        ['22-007', 92],
        ['22-008', 96],
        ['22-009', 0],
        ['22-011', 96],
        ['22-012', 91],
      ];
    },
  },
  ecology: {
    kind: 'service_purchase',
    purpose: '监测环境质量，防治污染',
    served: '县城和工业园区周边居民{n}人，抽样调查100人',
    noCost: '监测单价由自治区统一招标确定，本县不另设成本指标',
    lines: ({ pick }) => [
      ['22-005', pick('points', 60, 240, 10)],
      ['11-005', pick('reports', 4, 12)],
      ['10-006', 96],
      ['10-007', 100],
      ['10-008', 95],
      ['22-010', 78],
      ['22-011', 96],
      ['22-012', 91],
    ],
  },
} satisfies Readonly<Record<string, Theme>>;
