import { describe, expect, it } from 'vitest';
import { ADMINISTRATOR_SEATS, SEATS, type Seat } from '@/lib/core/seat';
import type { Relation } from '@/lib/core/workflow';
import {
  PERMISSION_OBJECTS,
  PERMISSION_VERBS,
  PERMISSIONS,
  type PermissionObject,
} from '@/lib/organisation/domain/permissions';
import { isPermitted, mayTry } from '@/lib/organisation/domain/permitted';
import { SEAT_RELATIONS } from '@/lib/organisation/domain/scope';

const RELATIONS: readonly Relation[] = ['own', 'subordinate', 'division', 'assigned', 'county'];

/**
 * The columns of domain.md 3.3 in its own letters, typed a second time from the source: C create, S submit, A approve,
 * X execute, P publish. `-` = nothing but reading or nothing at all.
 */
const COLUMNS = [
  'unit_clerk',
  'unit_reviewer',
  'department_reviewer',
  'finance_division',
  'performance_office',
  'budget_office',
  'finance_leader',
  'agency_evaluator',
] as const satisfies readonly Seat[];
const SOURCE: Readonly<Partial<Record<PermissionObject, string>>> = {
  indicator_library: '- - - - CA - - -',
  project_library: 'C S A A - A - -',
  ex_ante_assessment: 'C S A - A - - -',
  performance_target: 'C S A A A A - -',
  budget_approval: '- - - - - C A -',
  disclosure: '- - - - P P A -',
  monitoring_task: '- - - - C - - -',
  monitoring_record: 'C S A A A - - -',
  warning: '- - - - X - - -',
  rectification_notice: '- S A A CA - - -',
  self_evaluation: 'C S A - A - - -',
  department_evaluation: '- - CS A A - - -',
  key_evaluation: '- - - - CA - A C',
  result_use: '- - - - C X A -',
};
const LETTERS = { C: 'create', S: 'submit', A: 'approve', X: 'execute', P: 'publish' } as const;

describe('权限表与 domain.md 3.3 逐格一致', () => {
  for (const [object, cells] of Object.entries(SOURCE)) {
    for (const [index, cell] of cells.split(' ').entries()) {
      const seat = COLUMNS[index] ?? 'expert';
      it(`${object} × ${seat}: ${cell}`, () => {
        const known = PERMISSION_OBJECTS.find((one) => one === object) ?? 'account';
        const verbs = (PERMISSIONS[known][seat] ?? []).flatMap((permission) => permission.verbs);
        for (const [letter, verb] of Object.entries(LETTERS)) {
          expect({ verb, permitted: verbs.includes(verb) }).toEqual({ verb, permitted: cell.includes(letter) });
        }
      });
    }
  }
});

describe('每一对 席位 × 对象', () => {
  for (const object of PERMISSION_OBJECTS) {
    for (const seat of SEATS) {
      it(`${object} × ${seat}: 只有写明的关系和动作，其余都拒绝`, () => {
        const written = (PERMISSIONS[object][seat] ?? []).flatMap(({ relation, verbs }) =>
          verbs.map((verb) => `${relation} ${verb}`),
        );
        const permitted = RELATIONS.flatMap((relation) =>
          PERMISSION_VERBS.filter((verb) => isPermitted(seat, object, verb, relation)).map(
            (verb) => `${relation} ${verb}`,
          ),
        );
        expect(permitted.toSorted()).toEqual(written.toSorted());
        expect(new Set(written).size).toBe(written.length);
        const actor = {
          personId: 'p',
          displayName: '',
          seats: [{ seat, unitId: null, divisionId: null, agencyId: null }],
        };
        for (const verb of PERMISSION_VERBS) {
          expect(mayTry(actor, object, verb)).toBe(written.some((pair) => pair.endsWith(` ${verb}`)));
        }
      });
    }
  }

  it('业务席位的关系都是它真能有的：否则这一格永远用不上', () => {
    for (const object of PERMISSION_OBJECTS) {
      for (const seat of SEATS.filter((one) => SEAT_RELATIONS[one].length > 0)) {
        for (const { relation } of PERMISSIONS[object][seat] ?? []) {
          expect([...SEAT_RELATIONS[seat], 'county']).toContain(relation);
        }
      }
    }
  });

  it('三员没有任何业务对象；读者只能读；访客什么也没有', () => {
    const own: readonly PermissionObject[] = [
      'audit_trail',
      'unit_list',
      'account',
      'seat_grant',
      'password_reset',
      'sign_in_policy',
    ];
    for (const object of PERMISSION_OBJECTS) {
      const held = ADMINISTRATOR_SEATS.filter((seat) => PERMISSIONS[object][seat] !== undefined);
      if (!own.includes(object) && object !== 'agency_assignment') expect(held).toEqual([]);
      for (const reader of ['congress_reader', 'audit_reader', 'county_leader'] as const) {
        for (const { verbs } of PERMISSIONS[object][reader] ?? []) expect(verbs).toEqual(['read']);
      }
      expect(mayTry(null, object, 'read')).toBe(false);
    }
  });
});
