/** Every scenario of docs/scenarios.md is on a journey in tests/e2e, and every journey tells a scenario of the list. */
import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';
import { listSources, readSource } from './sources.mjs';

export const title = 'scenarios';

function idsIn(text) {
  return new Set(text.match(/\bSCN-\d+\b/g) ?? []);
}

/** Differences between the list and the journeys. */
export function compareScenarios(list, journeys) {
  const told = idsIn(list);
  const walked = idsIn(journeys);
  return [
    ...[...told].filter((id) => !walked.has(id)).map((id) => `docs/scenarios.md: ${id} is on no journey in tests/e2e`),
    ...[...walked].filter((id) => !told.has(id)).map((id) => `tests/e2e: ${id} is not in docs/scenarios.md`),
  ];
}

export function find() {
  const file = inProject('docs/scenarios.md');
  const list = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const journeys = listSources().filter((source) => source.startsWith('tests/e2e/'));
  return compareScenarios(list, journeys.map(readSource).join('\n'));
}
