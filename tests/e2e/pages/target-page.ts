/** One target: its form in the official layout, opinions, flow and versions, and the step this person may take. */
import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { ComparePage } from './compare-page';
import { DeskPage } from './desk-page';
import { ReviewPage } from './review-page';
import { TargetEditorPage } from './target-editor-page';

export type Part = '目标表' | '审核意见' | '流程图' | '历史版本';

export class TargetPage extends DeskPage {
  static async open(page: Page, id: string): Promise<TargetPage> {
    await page.goto(`/targets/${id}`);
    return TargetPage.on(page);
  }

  static async on(page: Page, title?: string): Promise<TargetPage> {
    const parts = page.getByRole('navigation', { name: '绩效目标的各个部分' });
    const arrived = await new TargetPage(page).arrived(parts);
    if (title) await expect(arrived.title).toHaveText(title);
    return arrived;
  }

  get id(): string {
    return new URL(this.page.url()).pathname.split('/')[2] ?? '';
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** A step of the workflow, with the opinion given beside it. */
  async take(step: string, opinion = ''): Promise<void> {
    await this.confirm(step, step, (dialog) => dialog.getByLabel('意见').fill(opinion));
  }

  async expectState(words: string): Promise<void> {
    await expect(this.head.getByText(words, { exact: true })).toBeVisible();
  }

  async turnTo(part: Part): Promise<void> {
    const link = this.page.getByRole('navigation', { name: '绩效目标的各个部分' }).getByRole('link', { name: part });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expectAccessible(this.page);
  }

  /** Steps of 流程图 in their order. */
  get steps(): Locator {
    return this.page.getByRole('list', { name: '办理过程' }).getByRole('listitem');
  }

  async edit(): Promise<TargetEditorPage> {
    await this.page.getByRole('link', { name: /^(继续填报|按意见修改)$/ }).click();
    return TargetEditorPage.on(this.page);
  }

  async review(): Promise<ReviewPage> {
    await this.page.getByRole('link', { name: /^(进入会审|查看会审)$/ }).click();
    return ReviewPage.on(this.page);
  }

  /** From 历史版本: the last version beside the one before. */
  async compareLast(): Promise<ComparePage> {
    await this.page.getByRole('link', { name: '与上一版对比' }).first().click();
    return ComparePage.on(this.page);
  }
}
