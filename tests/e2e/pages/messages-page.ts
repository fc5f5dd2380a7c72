/** 消息 of the person, newest first. */
import type { Locator, Page } from '@playwright/test';
import { DeskPage } from './desk-page';

export class MessagesPage extends DeskPage {
  static async on(page: Page): Promise<MessagesPage> {
    return new MessagesPage(page).arrived(page.locator('a[aria-current=page]', { hasText: /^消息/ }));
  }

  saying(words: string): Locator {
    return this.page.getByRole('main').getByRole('listitem').filter({ hasText: words });
  }
}
