/** Two versions field by field. */
import type { Page } from '@playwright/test';
import { DeskPage } from './desk-page';

export class ComparePage extends DeskPage {
  static async on(page: Page): Promise<ComparePage> {
    return new ComparePage(page).arrived(page.getByRole('heading', { level: 1, name: '版本对比' }));
  }

  /** Every difference as it is read: where, kind, what, before, after. */
  async changes(): Promise<readonly (readonly string[])[]> {
    const rows = await this.page.getByRole('region', { name: '两版的不同之处' }).locator('tbody tr').all();
    return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  }
}
