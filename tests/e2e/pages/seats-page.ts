/** 席位授权 of one account: what 安全管理员 gives and takes. */
import { expect, type Page } from '@playwright/test';
import { DeskPage } from './desk-page';

export class SeatsPage extends DeskPage {
  /** @param name login name or displayed name */
  static async open(page: Page, name: string): Promise<SeatsPage> {
    await page.goto(`/administration/seats?q=${encodeURIComponent(name)}`);
    await page.getByRole('region', { name: '账号' }).locator('tbody a').first().click();
    return new SeatsPage(page).arrived(page.getByRole('region', { name: '授予席位' }));
  }

  async takeBack(seat: string): Promise<void> {
    await this.confirm('收回', '收回');
    await expect(this.#row(seat)).toHaveCount(0);
  }

  /** @param place unit the seat hangs on; none for seats of the whole county */
  async grant(seat: string, place?: string): Promise<void> {
    await this.page.getByRole('combobox', { name: '席位' }).selectOption({ label: seat });
    if (place) {
      await this.page.getByRole('combobox', { name: '单位' }).fill(place);
      await this.page.getByRole('option', { name: place }).first().click();
    }
    await this.page.getByRole('button', { name: '授予', exact: true }).click();
    await expect(this.#row(seat)).toHaveCount(1);
  }

  #row(seat: string) {
    return this.page.getByRole('region', { name: '现有席位' }).last().locator('tbody tr').filter({ hasText: seat });
  }
}
