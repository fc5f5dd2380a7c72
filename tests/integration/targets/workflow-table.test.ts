/**
 * Every state × event × seat through the act door, with contexts read from session rows. What must happen is computed
 * from the machine's table and from how each person stands to the unit; nothing of it is typed a second time.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { Forbidden, NotFound, Refused } from '@/lib/core/errors';
import { edgeFor, type Taker } from '@/lib/core/workflow';
import {
  TARGET_EVENTS,
  TARGET_MACHINE,
  TARGET_STATES,
  type TargetCondition,
  type TargetEvent,
  type TargetState,
} from '@/lib/targets/domain/machine';
import { CAST, standingOf, UNITS, type UnitKey } from '@/tests/factories/cast';
import { accountOf, as, foundCounties } from '@/tests/factories/small-county';
import { putBack, targetRows, trailOf } from '@/tests/factories/target-rows';
import { aTargetIn, EVENT_ACTS, recordOf, returned, take } from '@/tests/factories/targets';

const PEOPLE = Object.keys(CAST);
const ACT_NAMES: Readonly<Record<TargetEvent, string>> = {
  submit: 'submit-target',
  withdraw: 'withdraw-target',
  endorse: 'endorse-target',
  forward: 'forward-target',
  convene: 'convene-review',
  return: 'return-target',
  pass: 'pass-target',
};

interface Situation {
  readonly id: string;
  readonly unit: UnitKey;
  readonly state: TargetState;
  readonly wasReturned: boolean;
}

function holds(condition: TargetCondition, { unit, wasReturned }: Situation): boolean {
  const truth: Readonly<Record<TargetCondition, boolean>> = {
    has_department: UNITS[unit].parent !== null,
    is_own_department: UNITS[unit].parent === null,
    was_returned: wasReturned,
    was_never_returned: !wasReturned,
    is_finance_bureau: unit === 'finance',
    is_other_unit: unit !== 'finance',
  };
  return truth[condition];
}

const includes = (takers: readonly Taker[], one: Taker) =>
  takers.some(({ seat, relation }) => seat === one.seat && relation === one.relation);

type Expected =
  | { readonly to: TargetState; readonly seats: readonly string[] }
  | { readonly error: typeof Forbidden | typeof NotFound | typeof Refused };

/** What the table says happens when this person takes the event. */
function expectedOf(person: string, event: TargetEvent, situation: Situation): Expected {
  const mayTry = TARGET_MACHINE.edges.filter((edge) => edge.event === event).flatMap((edge) => edge.takers);
  if (!CAST[person]?.some(({ seat }) => mayTry.some((taker) => taker.seat === seat))) return { error: Forbidden };
  const standing = standingOf(person, situation.unit);
  if (standing.length === 0) return { error: NotFound };
  const edge = edgeFor(TARGET_MACHINE, situation.state, event, (condition) => holds(condition, situation));
  if (edge === null) return { error: Refused };
  const taken = standing.filter((one) => includes(edge.takers, one));
  if (taken.length === 0) return { error: Forbidden };
  const insider = standing.some(({ relation }) => relation === 'own');
  if (edge.guards.includes('outside_preparing_office') && insider) return { error: Refused };
  return { to: edge.to, seats: taken.map(({ seat }) => seat) };
}

async function attempt(person: string, event: TargetEvent, { id }: Situation): Promise<unknown> {
  const { version, form } = await recordOf(id);
  const input = { id, expectedVersion: version };
  const supplied = event === 'return' ? returned(form.lines[0]?.id ?? null) : {};
  return EVENT_ACTS[event](await as(person), { ...input, ...supplied }).then(
    () => null,
    (error: unknown) => error,
  );
}

/** Those the table refuses: nothing changes, and each refusal stands in the trail with its person. */
async function expectRefused(people: readonly string[], event: TargetEvent, situation: Situation): Promise<void> {
  const before = await targetRows(situation.id);
  const known = (await trailOf(situation.id, ACT_NAMES[event])).length;
  const outcomes = await Promise.all(people.map((person) => attempt(person, event, situation)));
  const wrong = people.flatMap((person, index) => {
    const expected = expectedOf(person, event, situation);
    return 'error' in expected && outcomes[index] instanceof expected.error ? [] : [[person, outcomes[index]]];
  });
  expect(wrong).toEqual([]);
  expect(await targetRows(situation.id)).toEqual(before);
  const audited = people.filter((_person, index) => !(outcomes[index] instanceof NotFound));
  const entries = (await trailOf(situation.id, ACT_NAMES[event])).slice(known);
  expect(entries.every((entry) => entry.outcome === 'refused')).toBe(true);
  const actors = audited.map((person) => accountOf(person).personId).toSorted();
  expect(entries.map((entry) => entry.actorId).toSorted()).toEqual(expect.arrayContaining(actors));
}

/** Those the table lets: the state moves, one transition and one entry of the trail say who, from where and to where. */
async function expectTaken(person: string, event: TargetEvent, situation: Situation): Promise<void> {
  const before = await targetRows(situation.id);
  expect(await attempt(person, event, situation)).toBeNull();
  const expected = expectedOf(person, event, situation);
  const after = await targetRows(situation.id);
  const to = 'to' in expected ? expected.to : null;
  expect([after.target.state, after.target.version]).toEqual([to, before.target.version + 1]);
  const [transition, ...more] = after.transitions.slice(before.transitions.length);
  const { personId } = accountOf(person);
  expect(more).toEqual([]);
  expect(transition).toMatchObject({ event, fromState: situation.state, toState: to, personId });
  expect('seats' in expected && expected.seats).toContain(transition?.seat);
  const entries = await trailOf(situation.id, ACT_NAMES[event]);
  const moved = entries.findLast((entry) => entry.after !== null && 'state' in entry.after);
  expect(moved).toMatchObject({ outcome: 'done', actorId: personId, before: { state: situation.state } });
  expect(moved?.after).toMatchObject({ state: to });
  await putBack(before);
  expect(await targetRows(situation.id)).toEqual(before);
}

async function expectTable(situation: Situation, events: readonly TargetEvent[] = TARGET_EVENTS): Promise<void> {
  for (const event of events) {
    const takers = PEOPLE.filter((person) => 'to' in expectedOf(person, event, situation));
    const others = PEOPLE.filter((person) => !takers.includes(person));
    await expectRefused(others, event, situation);
    for (const person of takers) await expectTaken(person, event, situation);
  }
}

beforeAll(foundCounties);

describe('三级单位的目标：每个状态、每个事件、每个席位都与流程表一致', () => {
  test.each(TARGET_STATES)('%s', async (state) => {
    const id = await aTargetIn(state);
    await expectTable({ id, unit: 'station', state, wasReturned: state === 'returned' });
  });
});

describe('流程表里有条件的边', () => {
  test('一级单位审核后直接到财政', async () => {
    const id = await aTargetIn('unit_submitted', 'bureau');
    await expectTable({ id, unit: 'bureau', state: 'unit_submitted', wasReturned: false });
  });

  test('财政局自己的目标由预算股决定', async () => {
    const id = await aTargetIn('in_joint_review', 'finance');
    await expectTable({ id, unit: 'finance', state: 'in_joint_review', wasReturned: false });
  });

  test('退回过的目标撤回后仍是退回', async () => {
    const id = await aTargetIn('returned');
    await take('submit', id, '经办301001');
    await expectTable({ id, unit: 'station', state: 'unit_submitted', wasReturned: true }, ['withdraw', 'return']);
  });
});
