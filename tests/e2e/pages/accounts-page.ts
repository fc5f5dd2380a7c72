/** 账号: what 系统管理员 keeps. */
import type { Locator, Page } from '@playwright/test';
import { DeskPage } from './desk-page';

export class AccountsPage extends DeskPage {
  static async open(page: Page): Promise<AccountsPage> {
    await page.goto('/administration/accounts');
    return new AccountsPage(page).arrived(page.getByRole('heading', { level: 1, name: '账号' }));
  }

  async create(loginName: string, displayName: string): Promise<void> {
    const form = this.page.getByRole('region', { name: '新建账号' });
    await form.getByLabel('登录名').fill(loginName);
    await form.getByLabel('显示名').fill(displayName);
    await form.getByRole('button', { name: '新建' }).click();
  }

  get rows(): Locator {
    return this.page.getByRole('region', { name: '账号', exact: true }).locator('tbody tr');
  }
}
