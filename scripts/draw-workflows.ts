/**
 * Writes docs/workflows/<machine>.md from the machines: the picture and the table of its edges. `--check` writes
 * nothing and fails when a document is not what its machine says.
 *
 * node --import tsx scripts/draw-workflows.ts [--check]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Edge, Machine, Taker } from '@/lib/core/workflow';
import { RELATION_LABELS, SEAT_LABELS } from '@/lib/organisation/labels';
import { TARGET_MACHINE } from '@/lib/targets/domain/machine';
import { EVENT_LABELS, STATE_LABELS } from '@/lib/targets/labels';
import { CONDITION_LABELS, GUARD_LABELS } from '@/lib/targets/labels-workflow';

const FOLDER = 'docs/workflows';

/** A machine with its words, and where it stands in the code. */
interface Told<S extends string, E extends string, C extends string, G extends string> {
  readonly machine: Machine<S, E, C, G>;
  readonly title: string;
  readonly source: string;
  readonly states: Readonly<Record<S, string>>;
  readonly events: Readonly<Record<E, string>>;
  readonly conditions: Readonly<Record<C, string>>;
  readonly guards: Readonly<Record<G, string>>;
}

interface Drawing {
  readonly document: string;
  readonly text: string;
}

function draw<S extends string, E extends string, C extends string, G extends string>(told: Told<S, E, C, G>): Drawing {
  const { machine, title, source } = told;
  const parts = [
    `# ${title}`,
    `Drawn by \`scripts/draw-workflows.ts\` from \`${source}\`; not edited by hand.`,
    '## Picture',
    picture(told),
    '## Edges',
    `Begins as ${named(told.states, machine.initial)}, ends as ${machine.finals.map((state) => named(told.states, state)).join(', ')}.
An event that no row names for a state does not happen; all reasons that stand against an event are told together.`,
    edgeTable(told),
  ];
  return { document: `${FOLDER}/${machine.name}.md`, text: `${parts.join('\n\n')}\n` };
}

/** 填报中 `drafted` */
function named<Code extends string>(words: Readonly<Record<Code, string>>, code: Code): string {
  return `${words[code]} \`${code}\``;
}

function picture<S extends string, E extends string, C extends string, G extends string>(
  told: Told<S, E, C, G>,
): string {
  const { machine, states, events, conditions } = told;
  const shown = new Set<S>([machine.initial, ...machine.edges.flatMap((edge) => [...edge.from, edge.to])]);
  const label = (edge: Edge<S, E, C, G>) =>
    edge.when === undefined ? events[edge.event] : `${events[edge.event]}（${conditions[edge.when]}）`;
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...[...shown].map((state) => `  state "${states[state]}" as ${state}`),
    `  [*] --> ${machine.initial}`,
    ...machine.edges.flatMap((edge) => edge.from.map((from) => `  ${from} --> ${edge.to} : ${label(edge)}`)),
    ...machine.finals.map((state) => `  ${state} --> [*]`),
    '```',
  ].join('\n');
}

function edgeTable<S extends string, E extends string, C extends string, G extends string>(
  told: Told<S, E, C, G>,
): string {
  const { machine, states, events, conditions, guards } = told;
  const rows = machine.edges.map((edge) => {
    const cells = [
      named(events, edge.event),
      edge.from.map((state) => named(states, state)).join('<br>'),
      named(states, edge.to),
      edge.when === undefined ? '—' : named(conditions, edge.when),
      edge.takers.map(takerWords).join('<br>'),
      edge.guards.map((guard) => named(guards, guard)).join('<br>') || '—',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = ['Event', 'From', 'To', 'When', 'Who', 'Guards'];
  return [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows].join('\n');
}

function takerWords({ seat, relation }: Taker): string {
  return `${SEAT_LABELS[seat]} \`${seat}\`（${RELATION_LABELS[relation]}）`;
}

const DRAWINGS: readonly Drawing[] = [
  draw({
    machine: TARGET_MACHINE,
    title: 'Workflow of a performance target (绩效目标)',
    source: 'lib/targets/domain/machine.ts',
    states: STATE_LABELS,
    events: EVENT_LABELS,
    conditions: CONDITION_LABELS,
    guards: GUARD_LABELS,
  }),
];

function isCurrent({ document, text }: Drawing): boolean {
  return existsSync(document) && readFileSync(document, 'utf8') === text;
}

for (const drawing of DRAWINGS) {
  if (!process.argv.includes('--check')) {
    mkdirSync(path.dirname(drawing.document), { recursive: true });
    writeFileSync(drawing.document, drawing.text);
    console.log(`${drawing.document} written`);
  } else if (!isCurrent(drawing)) {
    console.error(`${drawing.document} is out of date: npm run docs:draw`);
    process.exitCode = 1;
  }
}
