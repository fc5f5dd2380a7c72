/** 指标库, and bringing a file of it in. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { DeskPage } from './desk-page';
import type { UploadedFile } from './project-page';

export class LibraryPage extends DeskPage {
  static async open(page: Page): Promise<LibraryPage> {
    await page.goto('/indicators');
    return new LibraryPage(page).arrived(page.getByRole('heading', { level: 1, name: '指标库' }));
  }

  get found(): Locator {
    return this.page.getByRole('status').filter({ hasText: /条$/ });
  }

  get rows(): Locator {
    return this.page.getByRole('region', { name: '共性指标' }).locator('tbody tr');
  }

  async search(words: string): Promise<void> {
    await this.page.getByLabel('查找指标').fill(words);
  }

  /** The file behind 导出 Excel, 导出 CSV or 导出 JSON. */
  async download(button: string): Promise<UploadedFile> {
    const waiting = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button, exact: true }).click();
    const file = await waiting;
    return {
      name: file.suggestedFilename(),
      mimeType: 'application/octet-stream',
      buffer: await readFile(await file.path()),
    };
  }

  async openImport(): Promise<ImportPage> {
    await this.page.getByRole('link', { name: '导入新版' }).click();
    return new ImportPage(this.page).ready();
  }
}

export class ImportPage extends DeskPage {
  ready(): Promise<this> {
    return this.arrived(this.page.getByRole('heading', { level: 1, name: '导入指标库' }));
  }

  async look(file: UploadedFile): Promise<void> {
    await this.page.getByLabel('指标库文件').setInputFiles(file);
    await this.page.getByRole('button', { name: '检查并查看差异' }).click();
  }

  async bringIn(origin: string): Promise<void> {
    await this.page.getByLabel('本版来源').fill(origin);
    await this.page.getByRole('button', { name: '确认导入' }).click();
  }

  get editions(): Locator {
    return this.page.getByRole('region', { name: '版本清单' }).locator('tbody tr');
  }

  /** Cell, sheet, what is wrong and the rule, of every bad cell. */
  async badCells(): Promise<readonly (readonly string[])[]> {
    const table = this.page.getByRole('region', { name: '需要修改的单元格' });
    await expect(table).toBeVisible();
    const rows = await table.locator('tbody tr').all();
    return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  }
}
