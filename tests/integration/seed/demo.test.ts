/** The demo county as loaded: complete, honest, and with work on every desk. One loading serves all questions. */
import '@/lib/wiring';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getChainReport } from '@/lib/audit/queries/get-chain-report';
import type { Actor, RequestContext } from '@/lib/core/context';
import { Forbidden, Refused } from '@/lib/core/errors';
import type { HeldSeat, Seat } from '@/lib/core/seat';
import type { PendingItem } from '@/lib/inbox/domain/pending';
import { listPending } from '@/lib/inbox/queries/list-pending';
import { libraryEntries } from '@/lib/indicators/queries/library-entries';
import { listUnits } from '@/lib/organisation/queries/list-units';
import { database } from '@/lib/platform/db/client';
import { newId } from '@/lib/platform/ids';
import { importTargets } from '@/lib/targets/acts/import-targets';
import { publishedTableSchema } from '@/lib/targets/domain/published-table';
import { weightSummary } from '@/lib/targets/domain/weights';
import { findingsOf, loadTarget } from '@/lib/targets/load-target';
import { as, asCounty, at, COUNTY_CODE, FISCAL_YEAR, TODAY } from '@/prisma/seed/demo/story';
import { tellDemo } from '@/prisma/seed/demo/tell';

const county = asCounty(at(TODAY, 240));
let dataDirectory = '';

beforeAll(async () => {
  dataDirectory = await mkdtemp(path.join(tmpdir(), 'mingbai-demo-'));
  process.env.MINGBAI_DATA_DIR = dataDirectory;
  await tellDemo(() => undefined);
}, 400_000);

afterAll(async () => {
  await rm(dataDirectory, { recursive: true, force: true });
});

/** Everybody with their seats in force, by login name. */
async function everybody(): Promise<ReadonlyMap<string, Actor>> {
  const people = await database().person.findMany({
    where: { countyCode: COUNTY_CODE, state: 'active' },
    include: { seatGrants: { where: { revokedAt: null } } },
  });
  return new Map(
    people.map(({ id, loginName, displayName, seatGrants }) => [
      loginName,
      { personId: id, displayName, seats: seatGrants.map(seatOf) },
    ]),
  );
}

function seatOf({ seat, unitId, divisionId, agencyId }: HeldSeat): HeldSeat {
  return { seat, unitId, divisionId, agencyId };
}

async function contextOf(loginName: string): Promise<RequestContext> {
  const actor = (await everybody()).get(loginName);
  if (actor === undefined) throw new Error(`no account ${loginName}`);
  return as(actor, at(TODAY, 240));
}

describe('units, library, chain', () => {
  test('111 units in 2025 and 2024, 110 in 2023, twelve of them made up', async () => {
    const counts = await Promise.all([2025, 2024, 2023].map(async (year) => (await listUnits(county, year)).length));
    expect(counts).toEqual([111, 111, 110]);
    const units = await listUnits(county, FISCAL_YEAR);
    expect(units.filter((unit) => unit.isFictional)).toHaveLength(12);
    expect(units.filter((unit) => unit.divisionId === null)).toEqual([]);
  });

  test('26 类 310 条, marked as demo data', async () => {
    const edition = await database().libraryEdition.findFirstOrThrow();
    expect([edition.categoryCount, edition.indicatorCount, edition.isDemo]).toEqual([26, 310, true]);
  });

  test('the audit chain verifies, and nothing in the story was refused', async () => {
    const report = await getChainReport(await contextOf('shenji'));
    expect(report.isWhole).toBe(true);
    expect(await database().auditEntry.count({ where: { outcome: 'refused' } })).toBe(0);
  });
});

/** What a seat must find among its pending work. */
const WORK: Partial<Record<Seat, readonly PendingItem['ask'][]>> = {
  unit_clerk: ['fill', 'mend'],
  unit_reviewer: ['unit_review', 'give_opinion'],
  department_reviewer: ['department_review'],
  finance_division: ['convene', 'give_opinion'],
  performance_office: ['decide', 'assign'],
  budget_office: ['decide'],
  agency_evaluator: ['give_opinion'],
  security_administrator: ['grant_seat', 'decide_reset'],
};

/** Seats that need each kind of their work in sight, not just one of them. */
const ALL_OF: readonly Seat[] = ['finance_division', 'performance_office', 'security_administrator'];

describe('accounts', () => {
  test('every account that acts finds work of its own in its inbox', async () => {
    const idle: string[] = [];
    for (const [loginName, actor] of await everybody()) {
      const asks = new Set((await listPending(as(actor, at(TODAY, 240)))).map((item) => item.ask));
      const wanted = actor.seats.flatMap(({ seat }) => WORK[seat] ?? []);
      const found = wanted.filter((ask) => asks.has(ask));
      const needsAll = actor.seats.some(({ seat }) => ALL_OF.includes(seat));
      const isEnough = needsAll ? found.length === wanted.length : found.length > 0;
      if (wanted.length > 0 && !isEnough) idle.push(`${loginName}: ${found.join(', ')}`);
    }
    expect(idle).toEqual([]);
  }, 120_000);

  test('nobody has a password, and no account is named like a person', async () => {
    const people = await database().person.findMany({ select: { passwordHash: true, displayName: true } });
    expect(people.filter((person) => person.passwordHash !== null)).toEqual([]);
    const seatsAndUnits = /县|财政局|局|镇|乡|中心|学校|中学|小学|幼儿园|医院|场|园区|馆|站|管理员|虚构/;
    expect(people.filter((person) => !seatsAndUnits.test(person.displayName))).toEqual([]);
  });

  test('one clerk also sits as reviewer, with another reviewer beside', async () => {
    const two = (await everybody()).get('jingban.210');
    expect(two?.seats.map((held) => held.seat).toSorted()).toEqual(['unit_clerk', 'unit_reviewer']);
    expect((await everybody()).has('shenhe.210')).toBe(true);
  });
});

describe('targets', () => {
  test('what is overdue lies with made-up units', async () => {
    const day = new Date(`${TODAY}T00:00:00Z`);
    const unit = { select: { name: true, isFictional: true } } as const;
    const [tasks, targets] = await Promise.all([
      database().assignmentTask.findMany({ where: { completedAt: null, dueOn: { lt: day } }, include: { unit } }),
      database().performanceTarget.findMany({
        where: { dueOn: { lt: day } },
        include: { project: { include: { unit } } },
      }),
    ]);
    expect(tasks.length).toBeGreaterThan(0);
    expect(targets.length).toBeGreaterThan(0);
    expect(tasks.filter((task) => !task.unit.isFictional)).toEqual([]);
    expect(targets.filter((target) => !target.project.unit.isFictional)).toEqual([]);
    expect(new Set(targets.map((target) => target.state))).toEqual(new Set(['drafted', 'returned', 'unit_submitted']));
  });

  test('every state, round two and open threads are there, and a good share passed', async () => {
    const groups = await database().performanceTarget.groupBy({ by: ['state'], _count: true });
    const counts = new Map(groups.map((group) => [group.state, group._count]));
    expect(counts.size).toBe(7);
    expect(counts.get('passed')).toBeGreaterThan(80);
    expect(await database().performanceTarget.count({ where: { state: 'in_joint_review', round: 2 } })).toBeGreaterThan(
      2,
    );
    expect(await database().lineOpinion.count({ where: { carriedFrom: { not: null } } })).toBeGreaterThan(20);
    expect(await database().reviewThread.count({ where: { resolvedAt: null } })).toBeGreaterThan(3);
    expect(await database().performanceTarget.count({ where: { warningCount: { gt: 0 } } })).toBeGreaterThan(10);
  });

  test('a return named two of nine lines', async () => {
    const returned = await database().performanceTarget.findMany({
      where: { state: 'returned' },
      select: { _count: { select: { lines: true } }, returnItems: { where: { closedAt: null } } },
    });
    expect(returned.some((target) => target._count.lines === 9 && target.returnItems.length === 2)).toBe(true);
  });

  test('what was submitted is sound: weights exact, no errors, every line with its clause', async () => {
    const submitted = await database().performanceTarget.findMany({
      where: { versionNo: { gt: 0 } },
      select: { id: true },
    });
    const faulty: string[] = [];
    for (const { id } of submitted) {
      const loaded = await loadTarget(county, id);
      const { form, subject } = loaded.record;
      const errors = (await findingsOf(county, loaded)).filter((finding) => finding.severity === 'error');
      const isExact = weightSummary(form, loaded.rules.weights).isExact;
      const isCited = form.lines.every((line) => line.documentId !== null && line.clauseText !== '');
      if (errors.length > 0 || !isExact || !isCited) faulty.push(`${subject.projectName} ${errors[0]?.code ?? ''}`);
    }
    expect(submitted.length).toBeGreaterThan(200);
    expect(faulty).toEqual([]);
  }, 120_000);

  test('four books, all categories and kinds, a policy without code, placeholders without anything', async () => {
    const db = database();
    expect(await db.moneyRequest.groupBy({ by: ['book'] })).toHaveLength(4);
    expect(await db.project.groupBy({ by: ['category'] })).toHaveLength(4);
    expect(await db.project.groupBy({ by: ['kind'], where: { kind: { not: null } } })).toHaveLength(5);
    expect(await db.project.count({ where: { subjectKind: 'policy', code: null } })).toBe(3);
    expect(await db.classifiedPlaceholder.count()).toBe(3);
  });
});

describe('published tables', () => {
  const readTables = async () => {
    const file = new URL('../../../prisma/seed/data/public-targets.json', import.meta.url);
    return publishedTableSchema.array().parse(JSON.parse(await readFile(file, 'utf8')));
  };
  const inputOf = async (table: unknown, unitCode = '326') => ({
    projectId: newId(),
    unitId: (await listUnits(county, FISCAL_YEAR)).find((unit) => unit.code === unitCode)?.id,
    fiscalYear: FISCAL_YEAR,
    projectName: '公开表导入核对项目',
    projectLeader: '项目负责人（办公室主任）',
    unitLeader: '单位主要负责人',
    table,
  });

  test('all 17 stand as drafts of made-up units', async () => {
    const imports = await database().auditEntry.findMany({ where: { act: 'import-targets', outcome: 'done' } });
    const targets = await database().performanceTarget.findMany({
      where: { id: { in: imports.flatMap((entry) => entry.subjectId ?? []) } },
      include: { project: { include: { unit: true } } },
    });
    expect(targets.map((target) => target.state)).toEqual(Array.from({ length: 17 }, () => 'drafted'));
    expect(targets.filter((target) => !target.project.unit.isFictional)).toEqual([]);
  });

  test('what each lacks is named at its place: weights, signs, units, money', async () => {
    const clerk = await contextOf('jingban.326');
    const common = new Set((await libraryEntries(county)).map((entry) => entry.id));
    for (const table of await readTables()) {
      const { targetId, missing } = await importTargets(clerk, await inputOf(table));
      const { form } = (await loadTarget(county, targetId)).record;
      const named = (code: string) =>
        missing.filter((finding) => finding.code === code).map((finding) => finding.place);
      const lacks = (isLacking: (line: (typeof table.indicators)[number], isCommon: boolean) => boolean) =>
        table.indicators.flatMap((line, index) => {
          const isCommon = common.has(form.lines[index]?.indicatorId ?? '');
          return isLacking(line, isCommon) ? [index] : [];
        });
      const isNumber = (text: string) => /^[+-]?\d+(\.\d+)?$/.test(text);
      expect(form.lines).toHaveLength(table.indicators.length);
      expect(named('weight_missing')).toEqual(lacks((line) => line.weight === null).map((at) => `lines[${at}].weight`));
      expect(named('direction_missing')).toEqual(
        lacks((line, isCommon) => !isCommon && line.op === null && isNumber(line.target)).map(
          (at) => `lines[${at}].direction`,
        ),
      );
      expect(named('unit_missing')).toEqual(
        lacks(
          (line, isCommon) => !isCommon && (line.unit ?? '') === '' && line.op !== '定性' && isNumber(line.target),
        ).map((at) => `lines[${at}].unit`),
      );
      expect(named('total_not_positive')).toEqual(table.budget_annual === null ? ['money'] : []);
    }
  }, 60_000);

  test('a level nobody knows refuses the whole table, by line and name', async () => {
    const [table] = await readTables();
    const indicators = table?.indicators.map((line, index) => (index === 2 ? { ...line, level2: '其他指标' } : line));
    const projects = await database().project.count();
    const attempt = importTargets(await contextOf('jingban.326'), await inputOf({ ...table, indicators }));
    await expect(attempt).rejects.toMatchObject({
      refusals: [{ code: 'published_level_unknown', params: { level: '其他指标', number: 3 } }],
    });
    expect(await database().project.count()).toBe(projects);
  });

  test('only the clerk of the unit itself imports', async () => {
    const [table] = await readTables();
    const input = await inputOf(table);
    await expect(importTargets(await contextOf('shenhe.326'), input)).rejects.toBeInstanceOf(Forbidden);
    await expect(importTargets(await contextOf('jingban.303'), input)).rejects.toBeInstanceOf(Refused);
  });
});
