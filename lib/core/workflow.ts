/**
 * Workflow machines as tables: a machine is a list of edges, and buttons, server checks, tests, the flow picture and
 * the documents read the same list. What an edge demands is named here and judged by the chapter's own functions.
 */
import type { Refusal } from '@/lib/core/decision';
import type { Seat } from '@/lib/core/seat';

/** How the acting seat must stand to the record; `system` edges are taken by no person. */
export type Relation = 'own' | 'subordinate' | 'division' | 'assigned' | 'county';

/** Who may take an edge: a seat in a relation to the record. */
export interface Taker {
  readonly seat: Seat;
  readonly relation: Relation;
}

export interface Edge<State extends string, Event extends string, Condition extends string, Guard extends string> {
  readonly event: Event;
  readonly from: readonly State[];
  readonly to: State;
  readonly takers: readonly Taker[];
  /** picks among edges of the same event and state; absent = always */
  readonly when?: Condition;
  /** every one that does not hold is a reason why not */
  readonly guards: readonly Guard[];
}

export interface Machine<State extends string, Event extends string, Condition extends string, Guard extends string> {
  readonly name: string;
  readonly initial: State;
  readonly finals: readonly State[];
  readonly edges: readonly Edge<State, Event, Condition, Guard>[];
}

export type EventOutcome<State extends string, Event extends string, Condition extends string, Guard extends string> =
  | { readonly ok: true; readonly next: State; readonly edge: Edge<State, Event, Condition, Guard> }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** What the chapter knows of the record, asked by name. */
export interface Circumstances<Condition extends string, Guard extends string> {
  readonly holds: (condition: Condition) => boolean;
  /** reasons this guard gives against the event; empty = it holds */
  readonly judge: (guard: Guard) => readonly Refusal[];
}

/** The edge an event takes from a state, or null when the table has none. */
export function edgeFor<S extends string, E extends string, C extends string, G extends string>(
  machine: Machine<S, E, C, G>,
  state: S,
  event: E,
  holds: (condition: C) => boolean,
): Edge<S, E, C, G> | null {
  return (
    machine.edges.find(
      (edge) => edge.event === event && edge.from.includes(state) && (edge.when === undefined || holds(edge.when)),
    ) ?? null
  );
}

/**
 * Applies an event to a state.
 * Answers the next state, or all refusals: `event_not_possible` when the table has no such edge, else every guard's
 * reasons together. Seats are not judged here but in the chapter's policy, from the same edges.
 */
export function applyEvent<S extends string, E extends string, C extends string, G extends string>(
  machine: Machine<S, E, C, G>,
  state: S,
  event: E,
  circumstances: Circumstances<C, G>,
): EventOutcome<S, E, C, G> {
  const edge = edgeFor(machine, state, event, circumstances.holds);
  if (edge === null) return { ok: false, refusals: [{ code: 'event_not_possible', params: { state, event } }] };
  const refusals = edge.guards.flatMap((guard) => circumstances.judge(guard));
  return refusals.length === 0 ? { ok: true, next: edge.to, edge } : { ok: false, refusals };
}

/** States no edge leads out of, though they are not final: defects of a table. */
export function deadStates<S extends string, E extends string, C extends string, G extends string>(
  machine: Machine<S, E, C, G>,
  states: readonly S[],
): readonly S[] {
  return states.filter(
    (state) => !machine.finals.includes(state) && !machine.edges.some((edge) => edge.from.includes(state)),
  );
}

/** States no path of edges reaches from the initial one: defects of a table. */
export function unreachableStates<S extends string, E extends string, C extends string, G extends string>(
  machine: Machine<S, E, C, G>,
  states: readonly S[],
): readonly S[] {
  const reached = new Set<S>([machine.initial]);
  for (let grown = true; grown; ) {
    const found = machine.edges.filter((edge) => !reached.has(edge.to) && edge.from.some((from) => reached.has(from)));
    for (const edge of found) reached.add(edge.to);
    grown = found.length > 0;
  }
  return states.filter((state) => !reached.has(state));
}
