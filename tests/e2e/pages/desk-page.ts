/** What every signed-in page has: the menu, the record's heading, short answers at the corner. */
import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';

export class DeskPage {
  constructor(readonly page: Page) {}

  get title(): Locator {
    return this.head.locator('h1');
  }

  /** The title with its state and the figures beside it. */
  get head(): Locator {
    return this.page.locator('main header').first();
  }

  /** Short answers that appear at the corner. */
  toast(words: string | RegExp): Locator {
    return this.page.getByRole('status').getByText(words);
  }

  async menu(entry: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: '业务菜单' })
      .getByRole('link', { name: entry, exact: true })
      .click();
  }

  /** A step that asks once: pressed, confirmed in its dialog. */
  async confirm(button: string, confirmLabel: string, fill?: (dialog: Locator) => Promise<void>): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    await expectAccessible(this.page, `dialog ${button}`);
    await fill?.(dialog);
    await dialog.getByRole('button', { name: confirmLabel, exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  /** The landmark is there and nobody is shut out. */
  protected async arrived(landmark: Locator): Promise<this> {
    await expect(landmark).toBeVisible();
    await expectAccessible(this.page);
    return this;
  }
}
