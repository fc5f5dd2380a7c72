/** The clerk's desk: the form while it is filled, checked and saved by itself. */
import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { DeskPage } from './desk-page';
import { EditorLine } from './editor-line';
import { ReceiptPage } from './receipt-page';

export class TargetEditorPage extends DeskPage {
  static async open(page: Page, id: string): Promise<TargetEditorPage> {
    await page.goto(`/targets/${id}/edit`);
    return TargetEditorPage.on(page);
  }

  static async on(page: Page): Promise<TargetEditorPage> {
    await expect(page.getByRole('region', { name: '年度目标' })).toBeVisible();
    await expect(page.getByText('正在读指标库…')).toHaveCount(0);
    return new TargetEditorPage(page).arrived(page.getByRole('button', { name: '暂存' }));
  }

  get id(): string {
    return new URL(this.page.url()).pathname.split('/')[2] ?? '';
  }

  get objective(): Locator {
    return this.page.getByLabel('年度绩效目标');
  }

  get beneficiaries(): Locator {
    return this.page.getByLabel('直接服务对象');
  }

  /** The n-th indicator of the form, from 1. */
  line(number: number): EditorLine {
    return new EditorLine(this.page, number);
  }

  /** The indicator with this name, wherever it stands. */
  async lineNamed(name: string): Promise<EditorLine> {
    const names = this.page.getByLabel(/^第\d+行 三级指标名称$/);
    const values = await names.evaluateAll((fields) =>
      fields.map((field) => (field instanceof HTMLInputElement ? [field.ariaLabel, field.value] : [])),
    );
    const label = values.find(([, value]) => value === name)?.[0] ?? '';
    const number = Number(/^第(\d+)行/.exec(label)?.[1]);
    expect(number, `the form has a line “${name}”`).toBeGreaterThan(0);
    return this.line(number);
  }

  /** Searches the library by pinyin and takes the indicator found. */
  async pick(level1: string, pinyin: string, name: string): Promise<void> {
    await this.page.getByRole('button', { name: `添加${level1}`, exact: true }).click();
    const drawer = this.page.getByRole('dialog', { name: `从指标库选${level1}` });
    await drawer.getByLabel('查找').fill(pinyin);
    const row = drawer.getByRole('listitem').filter({ has: this.page.getByText(name) });
    await row.getByRole('button', { name: '选用' }).click();
    await expect(row.getByRole('button', { name: '已选' })).toBeVisible();
    await expectAccessible(this.page, 'picker');
    await drawer.getByRole('button', { name: '关闭' }).click();
  }

  /** 已分配, 应为 and 差额 of one class, or of 合计. */
  async weights(row: string): Promise<readonly string[]> {
    const table = this.page.getByRole('table', { name: '权重合计' });
    return table
      .getByRole('row', { name: new RegExp(`^${row}`) })
      .getByRole('cell')
      .allInnerTexts();
  }

  get saving(): Locator {
    return this.page.getByRole('status').filter({ hasText: /保存/ });
  }

  async expectSaved(): Promise<void> {
    await expect(this.saving).toHaveText(/^已保存 \d{2}:\d{2}:\d{2}$/);
  }

  get submitButton(): Locator {
    return this.page.getByRole('button', { name: '提交', exact: true });
  }

  async submit(): Promise<ReceiptPage> {
    await this.submitButton.click();
    return ReceiptPage.on(this.page);
  }
}
