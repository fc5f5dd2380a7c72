/**
 * The people and places of the small county, as data. How a seat stands to a unit is told here in plain words of the
 * tree, independently of the code under test.
 */
import { type HeldSeat, SEATS, type Seat } from '@/lib/core/seat';
import type { Relation, Taker } from '@/lib/core/workflow';

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly division: string;
  readonly agency: string | null;
}

export const UNIT_KEYS = ['bureau', 'station', 'hospital', 'finance', 'museum'] as const;
export type UnitKey = (typeof UNIT_KEYS)[number];

/** A department with one subordinate, another unit, the finance bureau itself, and a unit nobody evaluates. */
export const UNITS: Readonly<Record<UnitKey, Place>> = {
  bureau: { code: '301', name: '测试县农业农村局', parent: null, division: '农业农村股', agency: '甲机构' },
  station: { code: '301001', name: '测试县灌区管理站', parent: '301', division: '农业农村股', agency: '甲机构' },
  hospital: { code: '302', name: '测试县人民医院', parent: null, division: '社会保障股', agency: '乙机构' },
  finance: { code: '303', name: '测试县财政局', parent: null, division: '国库股', agency: '甲机构' },
  museum: { code: '304', name: '测试县博物馆', parent: null, division: '农业农村股', agency: null },
};

export const DIVISIONS = ['农业农村股', '社会保障股', '国库股'] as const;
export const AGENCIES = ['甲机构', '乙机构'] as const;

interface CastSeat {
  readonly seat: Seat;
  /** unit code, division name or agency name; county seats hang on nothing */
  readonly at?: string;
}

const UNIT_PEOPLE = Object.values(UNITS).flatMap(({ code }): readonly [string, readonly CastSeat[]][] => [
  [`经办${code}`, [{ seat: 'unit_clerk', at: code }]],
  [`审核${code}`, [{ seat: 'unit_reviewer', at: code }]],
]);

const countySeats: readonly Seat[] = SEATS.slice(SEATS.indexOf('performance_office')).filter(
  (seat) => seat !== 'agency_evaluator',
);

/** Everybody, by what they are called; the seats no unit, division or agency holds are called by their code. */
export const CAST: Readonly<Record<string, readonly CastSeat[]>> = {
  ...Object.fromEntries(UNIT_PEOPLE),
  同事301001: [{ seat: 'unit_clerk', at: '301001' }],
  两席301001: [
    { seat: 'unit_clerk', at: '301001' },
    { seat: 'unit_reviewer', at: '301001' },
  ],
  主管301: [{ seat: 'department_reviewer', at: '301' }],
  主管302: [{ seat: 'department_reviewer', at: '302' }],
  农业农村股: [{ seat: 'finance_division', at: '农业农村股' }],
  农业农村股二: [{ seat: 'finance_division', at: '农业农村股' }],
  社会保障股: [{ seat: 'finance_division', at: '社会保障股' }],
  国库股: [{ seat: 'finance_division', at: '国库股' }],
  甲机构: [{ seat: 'agency_evaluator', at: '甲机构' }],
  乙机构: [{ seat: 'agency_evaluator', at: '乙机构' }],
  兼任: [
    { seat: 'unit_clerk', at: '301001' },
    { seat: 'finance_division', at: '农业农村股' },
    { seat: 'performance_office' },
  ],
  局内预算股: [{ seat: 'budget_office' }, { seat: 'unit_reviewer', at: '303' }],
  ...Object.fromEntries(countySeats.map((seat) => [seat, [{ seat }]])),
};

/** Seats of the other county. */
export const STRANGERS: readonly Seat[] = ['unit_clerk', 'unit_reviewer', 'department_reviewer', 'performance_office'];

/** Seats that reach the whole county: those without a place of their own, but experts and 三员. */
const WITHOUT_REACH: readonly Seat[] = [
  'expert',
  'system_administrator',
  'security_administrator',
  'audit_administrator',
];

/** Every way a person of the cast stands to a unit: the tree read plainly. */
export function standingOf(person: string, unit: UnitKey): readonly Taker[] {
  return (CAST[person] ?? []).flatMap(({ seat, at }): readonly Taker[] => {
    const relation = relationAt(seat, at, UNITS[unit]);
    return relation === null ? [] : [{ seat, relation }];
  });
}

function relationAt(seat: Seat, at: string | undefined, unit: Place): Relation | null {
  if (at === undefined) return WITHOUT_REACH.includes(seat) ? null : 'county';
  if (at === unit.code) return 'own';
  if (seat === 'department_reviewer') return at === unit.parent ? 'subordinate' : null;
  if (at === unit.division && seat === 'finance_division') return 'division';
  return at === unit.agency && seat === 'agency_evaluator' ? 'assigned' : null;
}

/** Where the ids of a seat's place are found. */
export type PlaceIds = ReadonlyMap<string, string>;

export function heldSeat({ seat, at }: CastSeat, ids: PlaceIds): HeldSeat {
  const id = at === undefined ? null : (ids.get(`${placeKindOf(seat)} ${at}`) ?? null);
  return {
    seat,
    unitId: placeKindOf(seat) === 'unit' ? id : null,
    divisionId: placeKindOf(seat) === 'division' ? id : null,
    agencyId: placeKindOf(seat) === 'agency' ? id : null,
  };
}

function placeKindOf(seat: Seat): 'unit' | 'division' | 'agency' {
  if (seat === 'finance_division') return 'division';
  return seat === 'agency_evaluator' ? 'agency' : 'unit';
}
