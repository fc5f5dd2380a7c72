/** Targets of the small county, driven to a state by the acts of its people. */
import type { RequestContext } from '@/lib/core/context';
import { database } from '@/lib/platform/db/client';
import { newId } from '@/lib/platform/ids';
import { registerProject } from '@/lib/projects/acts/register-project';
import { conveneReview } from '@/lib/targets/acts/convene-review';
import { endorseTarget } from '@/lib/targets/acts/endorse-target';
import { forwardTarget } from '@/lib/targets/acts/forward-target';
import { giveLineOpinions } from '@/lib/targets/acts/give-line-opinions';
import { passTarget } from '@/lib/targets/acts/pass-target';
import { returnTarget } from '@/lib/targets/acts/return-target';
import { saveTarget } from '@/lib/targets/acts/save-target';
import { signPartyOpinion } from '@/lib/targets/acts/sign-party-opinion';
import { submitTarget } from '@/lib/targets/acts/submit-target';
import { withdrawTarget } from '@/lib/targets/acts/withdraw-target';
import { findTarget } from '@/lib/targets/data/target-record';
import type { TargetEvent, TargetState } from '@/lib/targets/domain/machine';
import { REVIEW_PARTIES, type ReviewParty } from '@/lib/targets/domain/review';
import type { TargetRecord } from '@/lib/targets/domain/target-record';
import type { TargetForm } from '@/lib/targets/domain/types';
import { UNIT_KEYS, UNITS, type UnitKey } from '@/tests/factories/cast';
import { FISCAL_YEAR } from '@/tests/factories/clock';
import { as, COUNTY, unitIdOf } from '@/tests/factories/small-county';
import { completeForm } from '@/tests/factories/target-form';

type EventAct = (context: RequestContext, input: unknown) => Promise<unknown>;

/** The act of each event, as pages and the wire call it. */
export const EVENT_ACTS: Readonly<Record<TargetEvent, EventAct>> = {
  submit: submitTarget,
  withdraw: withdrawTarget,
  endorse: endorseTarget,
  forward: forwardTarget,
  convene: conveneReview,
  return: returnTarget,
  pass: passTarget,
};

/** Who takes the edges of a unit's target. */
export function peopleOf(unit: UnitKey) {
  const { code, parent, division, agency } = UNITS[unit];
  return {
    clerk: `经办${code}`,
    reviewer: `审核${code}`,
    department: `主管${parent}`,
    division,
    agency: agency ?? '甲机构',
    decider: unit === 'finance' ? 'budget_office' : 'performance_office',
  };
}

export async function recordOf(id: string): Promise<TargetRecord> {
  const record = await findTarget(database(), COUNTY, id);
  if (record === null) throw new Error(`no target ${id}`);
  return record;
}

let projects = 0;

/** A registered project with its request for money; its draft is opened by the wiring. */
export async function aDraft(unit: UnitKey = 'station', change: Record<string, unknown> = {}): Promise<string> {
  projects += 1;
  const project = {
    id: newId(),
    subjectKind: 'project',
    code: '',
    localCode: '',
    name: `灌区渠道防渗改造第${projects}期`,
    category: 'special_purpose',
    kind: 'key_construction',
    continuity: 'continuing',
    unitId: unitIdOf(unit),
    implementingUnitId: '',
    projectLeader: '项目科科长',
    leaderPhone: '',
    unitLeader: '单位负责人',
    termFrom: '2025',
    termTo: '2026',
    fiscalYear: String(FISCAL_YEAR),
    book: 'general_public',
    moneyUnit: 'wan',
    sources: { central: '600', county: '80' },
    chosenMarks: [],
    functionCode: '213',
    ...change,
  };
  await registerProject(await as(peopleOf(unit).clerk), project);
  const { id } = await database().performanceTarget.findFirstOrThrow({
    where: { countyCode: COUNTY, projectId: project.id },
  });
  return id;
}

/** Saves the form as the clerk of its unit, or as somebody else. */
export async function save(id: string, form: TargetForm, by?: string): Promise<{ version: number }> {
  const record = await recordOf(id);
  const unit = unitKeyOf(record);
  return saveTarget(await as(by ?? peopleOf(unit).clerk), { id, expectedVersion: record.version, form });
}

export function unitKeyOf(record: TargetRecord): UnitKey {
  const found = UNIT_KEYS.find((key) => UNITS[key].code === record.unit.code);
  if (found === undefined) throw new Error(`no unit ${record.unit.code}`);
  return found;
}

/** Takes an event as the present version allows, with what else the act is given. */
export async function take(event: TargetEvent, id: string, by: string, supplied: object = {}): Promise<void> {
  const { version } = await recordOf(id);
  await EVENT_ACTS[event](await as(by), { id, expectedVersion: version, ...supplied });
}

/** What a return says of one line. */
export function returned(lineId: string | null, place = lineId === null ? 'form' : 'line') {
  return { returns: [{ place, lineId, reasonCode: 'value_too_low', text: '指标值偏低，请按实施方案核定' }] };
}

export function speakerOf(party: ReviewParty, unit: UnitKey): string {
  const people = peopleOf(unit);
  return { unit: people.reviewer, finance: people.division, third_party: people.agency }[party];
}

/** One line's opinion as the wire carries it: agreement, traced, unless told otherwise. */
export function opinionOn(lineId: string, change: object = {}) {
  const agreed = { verdict: 'agree', aspect: null, reasonCode: null, text: '', suggestedValue: '', isTraced: true };
  return { lineId, ...agreed, ...change };
}

export function objectionOn(lineId: string) {
  const words = { aspect: 'feasibility', reasonCode: 'value_too_low', text: '目标值偏低', suggestedValue: '9' };
  return opinionOn(lineId, { verdict: 'modify', ...words });
}

/** A party's word on lines; by its own speaker unless told otherwise. */
export async function give(id: string, party: ReviewParty, opinions: readonly object[], by?: string, round = 1) {
  return giveLineOpinions(await as(by ?? speakerOf(party, 'station')), { id, round, party, opinions });
}

export async function sign(id: string, party: ReviewParty, by?: string, conclusion = 'agree', round = 1) {
  const context = await as(by ?? speakerOf(party, 'station'));
  return signPartyOpinion(context, { id, round, party, conclusion, text: '意见' });
}

/** A party agrees to every line and signs. */
export async function agree(id: string, party: ReviewParty, conclusion = 'agree'): Promise<void> {
  const record = await recordOf(id);
  const speaker = speakerOf(party, unitKeyOf(record));
  const word = { id, round: record.round, party };
  await giveLineOpinions(await as(speaker), { ...word, opinions: record.form.lines.map((line) => opinionOn(line.id)) });
  await signPartyOpinion(await as(speaker), { ...word, conclusion, text: '同意' });
}

export async function agreeAll(id: string): Promise<void> {
  for (const party of REVIEW_PARTIES) await agree(id, party);
}

/** A target in the state, by acts alone; in joint review all three parties have agreed and signed. */
export async function aTargetIn(state: TargetState, unit: UnitKey = 'station'): Promise<string> {
  const people = peopleOf(unit);
  const id = await aDraft(unit);
  await save(id, await completeForm());
  if (state === 'drafted') return id;
  await take('submit', id, people.clerk);
  if (state === 'unit_submitted') return id;
  if (state === 'returned') {
    const { form } = await recordOf(id);
    await take('return', id, people.reviewer, returned(form.lines[1]?.id ?? null));
    return id;
  }
  await take('endorse', id, people.reviewer);
  if (state === 'unit_reviewed') return id;
  if (UNITS[unit].parent !== null) await take('forward', id, people.department);
  if (state === 'department_reviewed') return id;
  await take('convene', id, people.division);
  await agreeAll(id);
  if (state === 'in_joint_review') return id;
  await take('pass', id, people.decider);
  return id;
}

/** A target in joint review in which nobody has spoken yet. */
export async function aReviewOf(unit: UnitKey = 'station'): Promise<string> {
  const id = await aTargetIn('department_reviewed', unit);
  await take('convene', id, peopleOf(unit).division);
  return id;
}

/** From the clerk's desk into joint review. */
export async function toReview(id: string): Promise<void> {
  await take('submit', id, '经办301001');
  await take('endorse', id, '审核301001');
  await take('forward', id, '主管301');
  await take('convene', id, '农业农村股');
}
