/** One indicator in the clerk's form: its figures in the row, the rest under 依据与说明, what is said of it below. */
import type { Locator, Page } from '@playwright/test';

export interface Basis {
  readonly document?: string;
  readonly clause?: string;
  readonly clauseText?: string;
  readonly source?: string;
  readonly noBaseline?: string;
}

export class EditorLine {
  /** everything of the line */
  readonly whole: Locator;

  constructor(page: Page, number: number) {
    this.whole = page.locator(`[id="field-lines[${number - 1}]"]`);
  }

  get name(): Locator {
    return this.whole.getByLabel('三级指标名称');
  }

  get value(): Locator {
    return this.whole.getByLabel(/ 指标值$/);
  }

  get unit(): Locator {
    return this.whole.getByLabel('度量单位');
  }

  get direction(): Locator {
    return this.whole.getByLabel('指标性质');
  }

  get weight(): Locator {
    return this.whole.getByLabel('权重');
  }

  /** A field under 依据与说明; it is opened first where it is shut. */
  async detail(label: string): Promise<Locator> {
    const opener = this.whole.getByRole('button', { name: '依据与说明' });
    if (await opener.isVisible()) await opener.click();
    return this.whole.getByLabel(label, { exact: true });
  }

  async restOn({ document, clause, clauseText, source, noBaseline }: Basis): Promise<void> {
    if (document) await (await this.detail('依据资料')).selectOption({ label: document });
    if (clause) await (await this.detail('条款号')).fill(clause);
    if (clauseText) await (await this.detail('条款文字')).fill(clauseText);
    if (source) await (await this.detail('指标值来源')).fill(source);
    if (noBaseline) await (await this.detail('没有上年值的理由')).fill(noBaseline);
    await this.whole.getByRole('button', { name: '收起' }).click();
  }
}
