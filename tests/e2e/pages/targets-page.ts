/** The list of targets. */
import type { Page } from '@playwright/test';
import { DeskPage } from './desk-page';
import { TargetPage } from './target-page';

export class TargetsPage extends DeskPage {
  static async open(page: Page, search = ''): Promise<TargetsPage> {
    await page.goto(`/targets${search}`);
    return TargetsPage.on(page);
  }

  static async on(page: Page): Promise<TargetsPage> {
    return new TargetsPage(page).arrived(page.getByRole('heading', { level: 1, name: '绩效目标' }));
  }

  get links() {
    return this.page.getByRole('region', { name: '绩效目标列表' }).locator('tbody a');
  }

  async openFirst(): Promise<TargetPage> {
    await this.links.first().click();
    return TargetPage.on(this.page);
  }

  async openNamed(title: string): Promise<TargetPage> {
    await this.page.getByRole('link', { name: title, exact: true }).click();
    return TargetPage.on(this.page, title);
  }
}
