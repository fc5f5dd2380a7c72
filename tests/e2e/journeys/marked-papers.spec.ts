import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import ExcelJS from 'exceljs';
import { pdfOf } from '@/prisma/seed/demo/document-files';
import { ProjectPage, type UploadedFile } from '../pages/project-page';
import { TrailPage } from '../pages/trail-page';
import { test } from '../support/county';
import { planFile } from '../support/plan-file';
import { auditor, clerkOf, SCHOOL } from '../support/users';

const NAME = '2025年县第二小学学生营养膳食补助项目';
const PDF = 'application/pdf';

test('SCN-12 a marked document is not taken, an ordinary one is cited and comes back as it was', async ({ county }) => {
  county.awaits(404, 409);
  const clerk = await county.enter(clerkOf(SCHOOL));
  await clerk.goto('/projects?year=2025');
  await clerk.getByRole('link', { name: NAME, exact: true }).click();
  const project = await ProjectPage.on(clerk, NAME);
  const before = await project.documents.count();

  for (const { file, because } of await refusedFiles()) {
    const sent = clerk.waitForRequest((request) => request.url().includes('/api/documents?'));
    await project.upload('实施方案', file);
    await expect(project.problems).toContainText(because);
    const id = new URL((await sent).url()).searchParams.get('id');
    expect((await clerk.request.get(`/api/documents/${id}`)).status()).toBe(404);
  }
  await clerk.reload();
  await expect(project.documents).toHaveCount(before);

  const plan = planFile('营养膳食补助实施方案.docx', ['第三条 全年每个教学日供应营养膳食。']);
  await project.upload('实施方案', plan);
  const row = project.documents.filter({ hasText: plan.name });
  await expect(row).toContainText(['实施方案', '本项目'].join(''));
  await expect(row).toContainText(createHash('sha256').update(plan.buffer).digest('hex').slice(0, 12));
  const waiting = clerk.waitForEvent('download');
  await row.getByRole('link', { name: plan.name }).click();
  expect(await readFile(await (await waiting).path())).toEqual(plan.buffer);

  const editor = await (await project.openTarget()).edit();
  const cited = await editor.line(2).detail('依据资料');
  await cited.selectOption({ label: plan.name });
  await editor.expectSaved();

  const trail = await TrailPage.open(await county.enter(auditor), '?act=attach-document&outcome=refused');
  expect(await trail.rows.count()).toBeGreaterThanOrEqual(4);
  await expect(trail.rows.first()).toContainText(`${SCHOOL} 经办`);
});

async function refusedFiles(): Promise<readonly { file: UploadedFile; because: string }[]> {
  const marked = ['机密★一年', '第三条 全年每个教学日供应营养膳食。'];
  const book = new ExcelJS.Workbook();
  book.addWorksheet('标准').addRow(['标准', 5]);
  const workbook = Buffer.from(await book.xlsx.writeBuffer());
  return [
    { file: planFile('膳食方案.docx', marked), because: '密级或内部标志“机密”' },
    { file: { name: '膳食方案.pdf', mimeType: PDF, buffer: pdfOf('膳食方案', marked) }, because: '标志“机密”' },
    { file: planFile('方案（内部）.docx', ['第三条 供应营养膳食。']), because: '密级或内部标志“内部”' },
    { file: { name: '标准.pdf', mimeType: PDF, buffer: workbook }, because: '文件内容与扩展名“.pdf”不符' },
  ];
}
