/** 操作记录 and 审计链核验. */
import type { Locator, Page } from '@playwright/test';
import { DeskPage } from './desk-page';

export class TrailPage extends DeskPage {
  static async open(page: Page, search = ''): Promise<TrailPage> {
    await page.goto(`/audit${search}`);
    return new TrailPage(page).arrived(page.getByRole('heading', { level: 1, name: '操作记录' }));
  }

  get rows(): Locator {
    return this.page.getByRole('region', { name: '操作记录' }).locator('tbody tr');
  }
}

export class ChainPage extends DeskPage {
  static async open(page: Page): Promise<ChainPage> {
    await page.goto('/audit/chain');
    return new ChainPage(page).arrived(page.getByRole('heading', { level: 1, name: '审计链核验' }));
  }

  /** What the check of the whole chain says. */
  get verdict(): Locator {
    return this.page.getByRole('main').getByText(/^审计链(完整|在第)/);
  }
}
