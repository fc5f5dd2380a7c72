/** The one page a one-time password opens: choosing one's own. */
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';

export class FirstPasswordPage {
  private constructor(readonly page: Page) {}

  static async on(page: Page): Promise<FirstPasswordPage> {
    await page.waitForURL('**/first-password');
    await page.getByRole('heading', { level: 1, name: '请先修改一次性密码' }).waitFor();
    await expectAccessible(page);
    return new FirstPasswordPage(page);
  }

  async change(current: string, next: string): Promise<void> {
    await this.page.getByLabel('现用密码').fill(current);
    await this.page.getByLabel('新密码', { exact: false }).first().fill(next);
    await this.page.getByLabel('再填一次新密码').fill(next);
    await this.page.getByRole('button', { name: '修改密码' }).click();
  }

  get refusal(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }
}
