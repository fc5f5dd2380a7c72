/**
 * A small county on a real database: its places by the organisation's acts, its people with accounts, seats and session
 * rows. A context is read from the session row at every call, as the web rim reads it at every request.
 */
import '@/lib/wiring';
import type { RequestContext } from '@/lib/core/context';
import { assignAgencies } from '@/lib/organisation/acts/assign-agencies';
import { createCounty } from '@/lib/organisation/acts/create-county';
import { createPerson } from '@/lib/organisation/acts/create-person';
import { enterDemo } from '@/lib/organisation/acts/enter-demo';
import { grantSeat } from '@/lib/organisation/acts/grant-seat';
import { loadUnits } from '@/lib/organisation/acts/load-units';
import { saveAgency } from '@/lib/organisation/acts/save-agency';
import { saveDivision } from '@/lib/organisation/acts/save-division';
import { insertSession } from '@/lib/organisation/data/sessions';
import { expiryOf } from '@/lib/organisation/domain/session-rules';
import { WEAKEST_POLICY } from '@/lib/organisation/domain/sign-in-policy';
import { listUnits } from '@/lib/organisation/queries/list-units';
import { openSession } from '@/lib/organisation/session-door';
import { database } from '@/lib/platform/db/client';
import { newSecretId } from '@/lib/platform/ids';
import { activateRuleSet } from '@/lib/rules/acts/activate-rule-set';
import { defaultRuleSet } from '@/lib/rules/domain/default-packs';
import {
  AGENCIES,
  CAST,
  DIVISIONS,
  heldSeat,
  type Place,
  STRANGERS,
  UNITS,
  type UnitKey,
} from '@/tests/factories/cast';
import { FISCAL_YEAR, TODAY, tick } from '@/tests/factories/clock';
import { importSmallLibrary } from '@/tests/factories/library';

export const COUNTY = '990901';
export const OTHER_COUNTY = '990902';

interface Account {
  readonly countyCode: string;
  readonly personId: string;
  readonly sessionId: string;
}

const accounts = new Map<string, Account>();
const places = new Map<string, string>();

export function system(countyCode = COUNTY): RequestContext {
  return { countyCode, actor: null, origin: 'system', now: tick(), businessDate: TODAY, address: '' };
}

/** The context of a request with this person's session; its actor is null once the session ended. */
export async function as(name: string, businessDate = TODAY): Promise<RequestContext> {
  const { countyCode, sessionId } = accountOf(name);
  const now = tick();
  const session = await openSession(countyCode, sessionId, now);
  return { countyCode, actor: session?.actor ?? null, origin: 'web', now, businessDate, address: '192.0.2.1' };
}

/** Somebody with the same seat in the other county. */
export const stranger = (seat: string): Promise<RequestContext> => as(`外县 ${seat}`);

export function accountOf(name: string): Account {
  const account = accounts.get(name);
  if (account === undefined) throw new Error(`nobody is called ${name}`);
  return account;
}

export function unitIdOf(unit: UnitKey): string {
  const id = places.get(`unit ${UNITS[unit].code}`);
  if (id === undefined) throw new Error(`no unit ${unit}`);
  return id;
}

export function placeIds(): ReadonlyMap<string, string> {
  return places;
}

/** Both counties; once a test file. */
export async function foundCounties(): Promise<void> {
  for (const countyCode of [COUNTY, OTHER_COUNTY]) {
    await createCounty(system(countyCode), { name: '测试县', isDemo: true, businessDate: TODAY });
    await activateRuleSet(system(countyCode), { rules: defaultRuleSet(FISCAL_YEAR), expectedVersion: 0 });
    await importSmallLibrary(system(countyCode));
    await findPlaces(countyCode);
  }
  await Promise.all(Object.entries(CAST).map(([name, seats]) => seat(name, COUNTY, seats)));
  for (const kind of STRANGERS) await seat(`外县 ${kind}`, OTHER_COUNTY, [strangerSeat(kind)]);
}

function strangerSeat(seat: (typeof STRANGERS)[number]) {
  if (seat === 'department_reviewer') return { seat, at: UNITS.bureau.code };
  return seat.startsWith('unit_') ? { seat, at: UNITS.station.code } : { seat };
}

async function findPlaces(countyCode: string): Promise<void> {
  const own = countyCode === COUNTY;
  const keep = (key: string, id: string) => places.set(own ? key : `${OTHER_COUNTY} ${key}`, id);
  for (const [index, name] of DIVISIONS.entries()) {
    keep(`division ${name}`, (await saveDivision(system(countyCode), { code: `d${index}`, name })).id);
  }
  await loadUnits(system(countyCode), { fiscalYear: FISCAL_YEAR, csv: unitList() });
  const units = await listUnits(system(countyCode), FISCAL_YEAR);
  for (const unit of units) keep(`unit ${unit.code}`, unit.id);
  for (const name of AGENCIES) {
    const agency = await saveAgency(system(countyCode), { id: '', name, kind: '评价机构', isEngaged: true });
    keep(`agency ${name}`, agency.id);
    const codes = Object.values<Place>(UNITS).flatMap((unit) => (unit.agency === name ? [unit.code] : []));
    const unitIds = units.flatMap((unit) => (codes.includes(unit.code) ? [unit.id] : []));
    await assignAgencies(system(countyCode), { fiscalYear: FISCAL_YEAR, agencyId: agency.id, unitIds });
  }
}

function unitList(): string {
  const rows = Object.values<Place>(UNITS).map(
    ({ code, name, parent, division }) => `${code},${name},政府部门,${parent ?? ''},${division},fictional`,
  );
  return ['单位编码,单位名称,单位类型,主管部门,对口业务股室,标记', ...rows].join('\n');
}

/** Account, seats, session row. */
async function seat(name: string, countyCode: string, seats: (typeof CAST)[string]): Promise<void> {
  const ids = countyCode === COUNTY ? places : placesOfOther();
  const loginName = `p${accounts.size}x${newSecretId().slice(0, 8)}`;
  const { id: personId } = await createPerson(system(countyCode), { loginName, displayName: name });
  for (const [index, held] of seats.entries()) {
    await grantSeat(system(countyCode), { id: personId, expectedVersion: index + 1, ...heldSeat(held, ids) });
  }
  const { sessionId } = countyCode === COUNTY ? await enterDemo(system(), { personId }) : await enterOther(personId);
  accounts.set(name, { countyCode, personId, sessionId });
}

function placesOfOther(): ReadonlyMap<string, string> {
  const prefix = `${OTHER_COUNTY} `;
  return new Map([...places].flatMap(([key, id]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), id]] : [])));
}

/** The demo entry serves the first county only; the other one's session row is written beside it. */
async function enterOther(personId: string): Promise<{ sessionId: string }> {
  const now = tick();
  const id = newSecretId();
  const session = { id, personId, startedAt: now, seenAt: now, expiresAt: expiryOf(now, WEAKEST_POLICY), address: '' };
  await insertSession(database(), OTHER_COUNTY, session);
  return { sessionId: id };
}
