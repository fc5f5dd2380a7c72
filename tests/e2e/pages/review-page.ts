/** 三方会审: the lines with each party's word, one line's dossier, signing and deciding. */
import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { DeskPage } from './desk-page';

export interface Objection {
  readonly aspect: string;
  readonly reason: string;
  readonly value: string;
  readonly text: string;
}

export class ReviewPage extends DeskPage {
  static async open(page: Page, id: string): Promise<ReviewPage> {
    await page.goto(`/targets/${id}/review`);
    return ReviewPage.on(page);
  }

  static async on(page: Page): Promise<ReviewPage> {
    return new ReviewPage(page).arrived(page.getByRole('table', { name: '指标与三方意见' }));
  }

  get lines(): Locator {
    return this.page.getByRole('table', { name: '指标与三方意见' }).locator('tbody tr');
  }

  /** The row of the n-th line, from 1. */
  row(number: number): Locator {
    return this.lines.nth(number - 1);
  }

  async nameOf(number: number): Promise<string> {
    const name = await this.row(number).getByRole('button').innerText();
    return name.replace(/^\d+\. /, '');
  }

  /** 同意 in one act on every line nothing is pointed out at. */
  async agreeToRest(): Promise<void> {
    const button = this.page.getByRole('button', { name: /^其余 \d+ 条无提示的都同意$/ });
    const count = /\d+/.exec(await button.innerText())?.[0] ?? '';
    await button.click();
    await expect(this.toast(`已对 ${count} 条填写“同意”。`)).toBeVisible();
    await expect(button).toBeHidden();
  }

  async agreeTo(number: number, isTraced: boolean): Promise<void> {
    const form = await this.#formOf(number);
    await form.getByLabel('同意', { exact: true }).check();
    if (isTraced) await form.getByLabel('已核对').check();
    await this.#save(number, form);
  }

  async objectTo(number: number, objection: Objection): Promise<void> {
    const form = await this.#formOf(number);
    await form.getByLabel('修改', { exact: true }).check();
    await form.getByLabel('角度').selectOption({ label: objection.aspect });
    await form.getByLabel('理由').selectOption({ label: objection.reason });
    await form.getByLabel('建议值').fill(objection.value);
    await form.getByLabel('怎样改').fill(objection.text);
    await form.getByLabel('已核对').check();
    await expectAccessible(this.page, 'objection');
    await this.#save(number, form);
  }

  /** Ends the discussion at a line. */
  async resolve(number: number): Promise<void> {
    await expect(this.row(number)).toContainText('■ 讨论');
    await this.row(number).getByRole('button').click();
    await this.page.getByRole('button', { name: '了结讨论' }).click();
    await expect(this.row(number)).not.toContainText('■ 讨论');
  }

  /** Every line but those already objected to: lines without hints in one act, the others one by one. */
  async agreeToAll(isTraced: boolean, objectedTo: readonly number[] = []): Promise<void> {
    await this.agreeToRest();
    const words = await this.lines.allInnerTexts();
    const hinted = words.flatMap((text, index) => (text.includes('▲') ? [index + 1] : []));
    for (const number of hinted.filter((one) => !objectedTo.includes(one))) await this.agreeTo(number, isTraced);
  }

  async sign(party: string, conclusion = '同意', text = ''): Promise<void> {
    await this.confirm(`签署${party}意见`, '签署', async (dialog) => {
      await dialog.getByLabel(conclusion, { exact: true }).check();
      await dialog.getByLabel('说明').fill(text);
    });
    await expect(this.signed(party)).toBeVisible();
  }

  /** The party's column once it has signed. */
  signed(party: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: new RegExp(`^${party}[●■]`) });
  }

  get passButton(): Locator {
    return this.page.getByRole('button', { name: '会审通过', exact: true });
  }

  async pass(note = ''): Promise<void> {
    await this.confirm('会审通过', '通过', (dialog) => dialog.getByLabel('决定说明').fill(note));
  }

  async openReturn(): Promise<Locator> {
    await this.page.getByRole('button', { name: '退回', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: '退回修改' });
    await expect(dialog).toBeVisible();
    await expectAccessible(this.page, 'return');
    return dialog;
  }

  async #formOf(number: number): Promise<Locator> {
    const name = await this.nameOf(number);
    await this.row(number).getByRole('button').click();
    const dossier = this.page.getByRole('region', { name: `第 ${number} 条 · ${name}`, exact: true });
    return dossier.locator('form');
  }

  async #save(number: number, form: Locator): Promise<void> {
    const before = await this.row(number).innerText();
    await form.getByRole('button', { name: /^保存/ }).click();
    await expect(this.row(number)).not.toHaveText(before, { useInnerText: true });
  }
}
