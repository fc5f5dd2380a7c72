/** 报送回执 of one submission. */
import type { Page } from '@playwright/test';
import { DeskPage } from './desk-page';

export class ReceiptPage extends DeskPage {
  static async on(page: Page): Promise<ReceiptPage> {
    await page.waitForURL(/\/receipts\/[0-9a-f-]{36}$/);
    return new ReceiptPage(page).arrived(page.getByRole('heading', { level: 1, name: /^回执 / }));
  }

  /** What the receipt says under a head: 报送时间, 内容摘要. */
  async fact(head: string): Promise<string> {
    return this.page
      .getByRole('row', { name: new RegExp(`^${head}`) })
      .getByRole('cell')
      .innerText();
  }
}
