import { beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '@/lib/core/context';
import { exportLibrary } from '@/lib/indicators/acts/export-library';
import { getIndicatorSheet } from '@/lib/indicators/queries/get-indicator-sheet';
import { previewImport } from '@/lib/indicators/queries/preview-import';
import { createCounty } from '@/lib/organisation/acts/create-county';
import { database } from '@/lib/platform/db/client';
import { newId } from '@/lib/platform/ids';
import { seedDemoLibrary } from '@/prisma/seed/demo-library';

const COUNTY = '990403';
const NOW = new Date('2025-05-20T02:00:00Z');
const SYSTEM: RequestContext = {
  countyCode: COUNTY,
  actor: null,
  origin: 'system',
  now: NOW,
  businessDate: '2025-05-20',
  address: '',
};

/** A target of a project of its own whose lines use these indicators; written as rows, since targets stand below. */
async function targetUsing(projectName: string, fiscalYear: number, codes: readonly string[]): Promise<void> {
  const db = database();
  const [unitId, projectId, targetId] = [newId(), newId(), newId()];
  const at = { countyCode: COUNTY };
  await db.budgetUnit.create({
    data: {
      ...at,
      id: unitId,
      code: String(fiscalYear).slice(1),
      name: projectName,
      kind: '政府部门',
      validFromYear: 2020,
      searchKeys: '',
    },
  });
  await db.project.create({
    data: {
      ...at,
      id: projectId,
      subjectKind: 'project',
      name: projectName,
      category: 'special_purpose',
      continuity: 'new',
      unitId,
      projectLeader: '负责人',
      unitLeader: '负责人',
      termFrom: fiscalYear,
      termTo: fiscalYear,
      searchKeys: '',
      createdAt: NOW,
    },
  });
  await db.performanceTarget.create({
    data: { ...at, id: targetId, projectId, fiscalYear, savedAt: NOW, stateSince: NOW },
  });
  const indicators = await db.commonIndicator.findMany({ where: { ...at, code: { in: [...codes] } } });
  for (const [position, { id, level1, level2, name, direction, accrual }] of indicators.entries()) {
    await db.targetLine.create({
      data: { ...at, id: newId(), targetId, position, level1, level2, indicatorId: id, name, direction, accrual },
    });
  }
}

beforeAll(async () => {
  await createCounty(SYSTEM, { name: '测试县', isDemo: false, businessDate: null });
  await seedDemoLibrary(SYSTEM, 2025);
  await targetUsing('会议中心', 2024, ['01-001', '01-001', '01-003']);
  await targetUsing('年度大会', 2025, ['01-001']);
});

test('a preview names the targets that use what is changed or gone', async () => {
  const { bytes, fileName } = await exportLibrary(SYSTEM, { format: 'csv' });
  const csv = new TextDecoder()
    .decode(bytes)
    .split('\r\n')
    .filter((line) => !line.startsWith('01-001,') && !line.startsWith('01-002,'))
    .map((line) =>
      line.replace(
        '01-003,会议类,产出指标,数量指标,举办会议次数,次',
        '01-003,会议类,产出指标,数量指标,举办会议次数,场',
      ),
    )
    .join('\r\n');
  const { diff, uses } = await previewImport(SYSTEM, { fileName, bytes: new TextEncoder().encode(csv) });
  expect(diff.gone.map(({ code }) => code)).toEqual(['01-001', '01-002']);
  expect(
    uses.map(({ code, targets, examples }) => [code, targets, examples.map(({ projectName }) => projectName)]),
  ).toEqual([
    ['01-001', 2, ['年度大会', '会议中心']],
    ['01-003', 1, ['会议中心']],
  ]);
});

test('the sheet counts the targets, not the lines', async () => {
  expect((await getIndicatorSheet(SYSTEM, '01-001')).targets).toBe(2);
  expect((await getIndicatorSheet(SYSTEM, '01-002')).targets).toBe(0);
});
