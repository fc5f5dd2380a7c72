/** 工作台: what waits, what was done, the year ahead. */
import { expect, type Locator, type Page } from '@playwright/test';
import { DeskPage } from './desk-page';
import { MessagesPage } from './messages-page';
import { ReviewPage } from './review-page';
import { TargetEditorPage } from './target-editor-page';
import { TargetPage } from './target-page';

export class InboxPage extends DeskPage {
  static async open(page: Page): Promise<InboxPage> {
    await page.goto('/inbox');
    return InboxPage.on(page);
  }

  static async on(page: Page): Promise<InboxPage> {
    return new InboxPage(page).arrived(page.getByRole('heading', { level: 1, name: '工作台' }));
  }

  get rows(): Locator {
    return this.page.getByRole('list', { name: '待办' }).getByRole('listitem');
  }

  /** The row of one record, with what is asked and how long there is. */
  row(title: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('link', { name: title, exact: true }) });
  }

  async openTarget(title: string): Promise<TargetPage> {
    await this.#follow(title);
    return TargetPage.on(this.page, title);
  }

  async openEditor(title: string): Promise<TargetEditorPage> {
    await this.#follow(title);
    return TargetEditorPage.on(this.page);
  }

  async openReview(title: string): Promise<ReviewPage> {
    await this.#follow(title);
    return ReviewPage.on(this.page);
  }

  async openMessages(): Promise<MessagesPage> {
    await this.page.getByRole('navigation', { name: '工作台' }).getByRole('link', { name: /^消息/ }).click();
    return MessagesPage.on(this.page);
  }

  async #follow(title: string): Promise<void> {
    const link = this.row(title).getByRole('link', { name: title, exact: true });
    await expect(link).toHaveCount(1);
    await link.click();
  }
}
