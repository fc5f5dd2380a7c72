import { expect } from '@playwright/test';
import ExcelJS from 'exceljs';
import { type ImportPage, LibraryPage } from '../pages/library-pages';
import type { UploadedFile } from '../pages/project-page';
import { TrailPage } from '../pages/trail-page';
import { test } from '../support/county';
import { auditor, office } from '../support/users';

test('SCN-04 the library goes out as xlsx, csv and json and comes back unchanged; a bad file names its cells', async ({
  county,
}) => {
  const library = await LibraryPage.open(await county.enter(office));
  await expect(library.head).toContainText('26');
  await expect(library.found).toHaveText('共 310 条');
  await library.search('pxrc');
  await expect(library.rows.filter({ hasText: '02-004' })).toContainText('培训人次');
  const files: readonly UploadedFile[] = [
    await library.download('导出 Excel'),
    await library.download('导出 CSV'),
    await library.download('导出 JSON'),
  ];
  expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['xlsx', 'csv', 'json']);

  const desk = await library.openImport();
  const editions = await desk.editions.count();
  for (const file of files) await expectUnchanged(desk, file);
  await expectBadCells(desk, files[0]);
  await desk.page.reload();
  await expect(desk.editions).toHaveCount(editions);
  await expect((await LibraryPage.open(desk.page)).found).toHaveText('共 310 条');

  const trail = await TrailPage.open(await county.enter(auditor), '?act=export-library');
  await expect(trail.rows.first()).toContainText('导出指标库');
  expect(await trail.rows.count()).toBeGreaterThanOrEqual(3);
});

async function expectUnchanged(desk: ImportPage, file: UploadedFile): Promise<void> {
  await desk.look(file);
  await expect(desk.page.getByText('没有新增、变更或停用的指标。')).toBeVisible();
  await expect(desk.page.getByText('26 类 310 条 → 26 类 310 条')).toBeVisible();
  await desk.bringIn(`${file.name}原样导回`);
  await expect(desk.page.getByText('与现行指标库完全一致，没有产生新版本')).toBeVisible();
}

/** Three cells spoiled: an unknown level, an empty name, a code used twice. */
async function expectBadCells(desk: ImportPage, file: UploadedFile | undefined): Promise<void> {
  const book = new ExcelJS.Workbook();
  const bytes = new Uint8Array(file?.buffer ?? []);
  await book.xlsx.load(bytes.buffer);
  const sheet = book.getWorksheet('指标库');
  const heads = new Map<string, number>();
  sheet?.getRow(1).eachCell((cell, column) => heads.set(cell.text, column));
  const cell = (row: number, head: string) => sheet?.getCell(row, heads.get(head) ?? 0);
  const places = [cell(5, '一级指标'), cell(6, '三级指标'), cell(8, '绩效指标代码')];
  const [level, name, code] = places;
  if (level) level.value = '成果指标';
  if (name) name.value = '';
  if (code) code.value = cell(7, '绩效指标代码')?.text;
  const spoiled = Buffer.from(await book.xlsx.writeBuffer());
  await desk.look({ name: '改坏的指标库.xlsx', mimeType: 'application/octet-stream', buffer: spoiled });
  await expect(desk.page.getByText('有 3 处需要修改，文件没有导入')).toBeVisible();
  const bad = await desk.badCells();
  expect(bad.map(([place, table]) => [place, table])).toEqual(places.map((one) => [one?.address, '指标库']));
  expect(bad.map(([, , , rule]) => rule)).toEqual(['level1_unknown', 'cell_required', 'code_repeated']);
  expect(bad[0]?.[2]).toContain('一级指标“成果指标”认不出来');
  await expect(desk.page.getByRole('button', { name: '确认导入' })).toHaveCount(0);
}
