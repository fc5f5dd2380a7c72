import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '@/lib/core/context';
import { Conflict, Forbidden, ImportRejected, NotFound, Refused } from '@/lib/core/errors';
import type { Seat } from '@/lib/core/seat';
import { exportLibrary } from '@/lib/indicators/acts/export-library';
import { importLibrary } from '@/lib/indicators/acts/import-library';
import { getIndicatorSheet } from '@/lib/indicators/queries/get-indicator-sheet';
import { libraryEntries } from '@/lib/indicators/queries/library-entries';
import { libraryStamp } from '@/lib/indicators/queries/library-stamp';
import { listEditions } from '@/lib/indicators/queries/list-editions';
import { listIndicators } from '@/lib/indicators/queries/list-indicators';
import { previewImport } from '@/lib/indicators/queries/preview-import';
import { summariseLibrary } from '@/lib/indicators/queries/summarise-library';
import { EXPORT_FORMATS } from '@/lib/indicators/schema';
import { createCounty } from '@/lib/organisation/acts/create-county';
import { database } from '@/lib/platform/db/client';
import { newId } from '@/lib/platform/ids';

const COUNTY = '990401';
const OTHER_COUNTY = '990402';
const CARRIED = readFileSync('prisma/seed/data/indicator-library.csv', 'utf8');

function contextOf(seat: Seat | null, countyCode = COUNTY): RequestContext {
  const held = { unitId: null, divisionId: null, agencyId: null };
  return {
    countyCode,
    actor: seat === null ? null : { personId: newId(), displayName: '绩效股 经办', seats: [{ seat, ...held }] },
    origin: seat === null ? 'system' : 'web',
    now: new Date('2025-05-20T02:00:00Z'),
    businessDate: '2025-05-20',
    address: '',
  };
}

const office = contextOf('performance_office');

function file(csv: string) {
  return { fileName: 'library.csv', bytes: new TextEncoder().encode(csv) };
}

/** Preview, then import what was seen. */
async function bringIn(context: RequestContext, csv: string, fiscalYear = 2025) {
  const { expectedHash, previewedHash } = await previewImport(context, file(csv));
  const input = { ...file(csv), fiscalYear, origin: '测试来源', expectedHash, previewedHash };
  return importLibrary(context, input);
}

/** The library in force with one line replaced or dropped. */
async function inForce(change: (line: string) => string | null): Promise<string> {
  const { bytes } = await exportLibrary(office, { format: 'csv' });
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  return lines
    .map(change)
    .filter((line) => line !== null)
    .join('\r\n');
}

function auditOf(outcome: 'done' | 'refused', countyCode = COUNTY) {
  const where = { countyCode, act: 'import-library', outcome };
  return database().auditEntry.findMany({ where, orderBy: { sequence: 'desc' } });
}

beforeAll(async () => {
  for (const countyCode of [COUNTY, OTHER_COUNTY]) {
    await createCounty(contextOf(null, countyCode), { name: '测试县', isDemo: false, businessDate: null });
  }
  await bringIn(contextOf(null), CARRIED);
});

describe('import-library', () => {
  test('the first load: 26 categories, 310 indicators, counted from the rows', async () => {
    const summary = await summariseLibrary(office);
    expect(summary).toMatchObject({ categories: 26, indicators: 310, retired: 0 });
    expect(summary?.edition).toMatchObject({ number: 1, fiscalYear: 2025, fileName: null, isDemo: false });
    const [entry] = await auditOf('done');
    expect(entry).toMatchObject({ actorId: null, subjectKind: 'library_edition', subjectId: summary?.edition.id });
    expect(await listIndicators(office)).toHaveLength(310);
  });

  test.each(EXPORT_FORMATS)('exported as %s and imported again, nothing changes (C-9)', async (format) => {
    const exported = await exportLibrary(office, { format });
    const preview = await previewImport(office, exported);
    expect(preview.diff).toEqual({ added: [], changed: [], gone: [], categories: [] });
    const before = await database().commonIndicator.findMany({
      where: { countyCode: COUNTY },
      orderBy: { code: 'asc' },
    });
    const { expectedHash, previewedHash } = preview;
    const result = await importLibrary(office, {
      ...exported,
      fiscalYear: 2025,
      origin: '原样',
      expectedHash,
      previewedHash,
    });
    expect(result).toMatchObject({ isNewEdition: false, number: 1 });
    const after = await database().commonIndicator.findMany({
      where: { countyCode: COUNTY },
      orderBy: { code: 'asc' },
    });
    expect(after).toEqual(before);
    expect(await listEditions(office)).toHaveLength(1);
    const again = await exportLibrary(office, { format });
    expect(Buffer.from(again.bytes).equals(Buffer.from(exported.bytes))).toBe(true);
  });

  test('every export is audited with the hash of the file', async () => {
    await exportLibrary(contextOf('unit_clerk'), { format: 'json' });
    const where = { countyCode: COUNTY, act: 'export-library', outcome: 'done' as const };
    const entry = await database().auditEntry.findFirst({ where, orderBy: { sequence: 'desc' } });
    expect(JSON.parse(entry?.payload ?? '{}').after).toMatchObject({
      format: 'json',
      sha256: expect.stringMatching(/^.{64}$/),
    });
  });

  test('a new edition: new, changed and gone, with its history; gone entries stay readable and can come back', async () => {
    const stamp = await libraryStamp(office);
    const csv = await inForce((line) => {
      if (line.startsWith('01-001,')) return null;
      return line.startsWith('01-003,') ? line.replace('举办会议次数,次', '召开会议次数,场') : line;
    });
    const added =
      '01-099,会议类,产出指标,数量指标,视频会议次数,次,≥,累计,6,以视频形式召开的会议次数,会议通知,自治区 A01\r\n';
    const result = await bringIn(office, csv + added);
    expect(result).toMatchObject({ isNewEdition: true, number: 2, added: ['01-099'], gone: ['01-001'] });
    expect(result.changed).toEqual([
      {
        code: '01-003',
        fields: [
          { field: 'name', before: '举办会议次数', after: '召开会议次数' },
          { field: 'unit', before: '次', after: '场' },
        ],
      },
    ]);
    expect(await summariseLibrary(office)).toMatchObject({ categories: 26, indicators: 310, retired: 1 });
    expect(await libraryStamp(office)).not.toBe(stamp);
    const entries = await libraryEntries(office);
    expect(entries.find((entry) => entry.code === '01-001')?.isRetired).toBe(true);
    expect(entries.find((entry) => entry.code === '01-003')?.normalName).toBe('召开会议次数');

    const retired = await getIndicatorSheet(contextOf('unit_clerk'), '01-001');
    expect(retired.indicator.record.name).toBe('人均会议日成本');
    expect(retired.events.map((event) => [event.happening.kind, event.editionNumber])).toEqual([
      ['retired', 2],
      ['added', 1],
    ]);
    expect((await getIndicatorSheet(office, '01-003')).events[0]).toMatchObject({
      actorName: '绩效股 经办',
      happening: { kind: 'changed', fields: [{ field: 'name' }, { field: 'unit' }] },
    });

    const id = retired.indicator.id;
    const preview = await previewImport(office, file(CARRIED));
    expect(preview.returning).toEqual(['01-001']);
    await bringIn(office, CARRIED);
    expect((await getIndicatorSheet(office, '01-001')).indicator).toMatchObject({ id, isRetired: false });
  });

  test('categories that swap their codes: what is stored is what was imported', async () => {
    const exported = await exportLibrary(office, { format: 'json' });
    const library = JSON.parse(new TextDecoder().decode(exported.bytes));
    const [first, second] = library.categories;
    [first.name, second.name] = [second.name, first.name];
    await bringIn(office, JSON.stringify(library));
    const { diff } = await previewImport(office, file(JSON.stringify(library)));
    expect(diff).toEqual({ added: [], changed: [], gone: [], categories: [] });
    await bringIn(office, new TextDecoder().decode(exported.bytes));
  });

  test('the same content for the next year is confirmed as an edition; an earlier year is refused', async () => {
    const { number } = await bringIn(office, CARRIED, 2026);
    expect((await bringIn(office, CARRIED, 2026)).number).toBe(number);
    const refusal = await bringIn(office, CARRIED, 2025).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refused);
  });

  test('bad cells: all named, nothing written', async () => {
    const before = await listEditions(office);
    const csv = await inForce((line) => line.replace('01-004,会议类', '01-004,没有的类').replace('人次,≥', ',约'));
    await expect(previewImport(office, file(csv))).rejects.toBeInstanceOf(ImportRejected);
    const [current] = before;
    const input = {
      ...file(csv),
      fiscalYear: 2026,
      origin: '测试',
      expectedHash: current?.contentHash,
      previewedHash: '0'.repeat(64),
    };
    await expect(importLibrary(office, input)).rejects.toBeInstanceOf(ImportRejected);
    expect(await listEditions(office)).toEqual(before);
  });

  test('a stale preview, and another file than the one previewed, are refused', async () => {
    const { expectedHash, previewedHash } = await previewImport(office, file(CARRIED));
    const input = { ...file(CARRIED), fiscalYear: 2026, origin: '测试', expectedHash, previewedHash };
    await expect(importLibrary(office, { ...input, expectedHash: '0'.repeat(64) })).rejects.toBeInstanceOf(Conflict);
    await expect(importLibrary(office, { ...input, previewedHash: '0'.repeat(64) })).rejects.toBeInstanceOf(Conflict);
    expect((await auditOf('refused')).length).toBeGreaterThanOrEqual(2);
  });

  test('of two imports at once one wins, the other is told', async () => {
    const csv = await inForce((line) =>
      line.replace('01-005,会议类,产出指标,数量指标,平均会期', '01-005,会议类,产出指标,数量指标,会期'),
    );
    const { expectedHash, previewedHash } = await previewImport(office, file(csv));
    const input = { ...file(csv), fiscalYear: 2026, origin: '测试', expectedHash, previewedHash };
    const ends = await Promise.allSettled([importLibrary(office, input), importLibrary(office, input)]);
    expect(ends.map((end) => end.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(ends.find((end) => end.status === 'rejected')?.reason).toBeInstanceOf(Conflict);
  });

  test.each(['unit_clerk', 'finance_division', 'system_administrator'] as const)('%s does not import', async (seat) => {
    const input = {
      ...file(CARRIED),
      fiscalYear: 2026,
      origin: '测试',
      expectedHash: null,
      previewedHash: '0'.repeat(64),
    };
    await expect(importLibrary(contextOf(seat), input)).rejects.toBeInstanceOf(Forbidden);
    await expect(previewImport(contextOf(seat), file(CARRIED))).rejects.toBeInstanceOf(Forbidden);
  });

  test('another county sees and touches nothing of it', async () => {
    const other = contextOf('performance_office', OTHER_COUNTY);
    expect(await listIndicators(other)).toEqual([]);
    expect(await summariseLibrary(other)).toBeNull();
    await expect(getIndicatorSheet(other, '01-003')).rejects.toBeInstanceOf(NotFound);
    await expect(exportLibrary(other, { format: 'csv' })).rejects.toBeInstanceOf(NotFound);
    const before = await listEditions(office);
    await bringIn(other, CARRIED);
    expect(await listEditions(office)).toEqual(before);
    expect(await listEditions(other)).toHaveLength(1);
  });
});
