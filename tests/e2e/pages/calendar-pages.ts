/** 年度日历: adding an entry, and the entry with its 布置, its coverage and its 催报. */
import type { Locator, Page } from '@playwright/test';
import { DeskPage } from './desk-page';

export interface NewEntry {
  readonly step: string;
  readonly title: string;
  readonly opensOn: string;
  readonly dueOn: string;
}

export class CalendarPage extends DeskPage {
  static async open(page: Page): Promise<CalendarPage> {
    await page.goto('/calendar');
    return new CalendarPage(page).arrived(page.getByRole('heading', { level: 1, name: '年度日历' }));
  }

  async add(entry: NewEntry): Promise<CalendarEntryPage> {
    await this.page.goto('/calendar/new?year=2025');
    await this.arrived(this.page.getByRole('heading', { level: 1, name: '新增日历事项' }));
    await this.page.getByLabel('环节').selectOption({ label: entry.step });
    await this.page.getByLabel('名称').fill(entry.title);
    await this.page.getByLabel('开始日期').fill(entry.opensOn);
    await this.page.getByLabel('截止日期').fill(entry.dueOn);
    await this.page.getByRole('button', { name: '保存', exact: true }).click();
    return CalendarEntryPage.on(this.page, entry.title);
  }

  async openEntry(title: string): Promise<CalendarEntryPage> {
    await this.page
      .getByRole('region', { name: /年度日历$/ })
      .getByRole('link', { name: title, exact: true })
      .click();
    return CalendarEntryPage.on(this.page, title);
  }
}

export class CalendarEntryPage extends DeskPage {
  static async on(page: Page, title: string): Promise<CalendarEntryPage> {
    return new CalendarEntryPage(page).arrived(page.getByRole('heading', { level: 1, name: title, exact: true }));
  }

  get assignButton(): Locator {
    return this.page.getByRole('button', { name: /^(布置给预算单位|补布置给)/ });
  }

  fact(term: string): Locator {
    return this.page.locator('dl > div').filter({ has: this.page.getByText(term, { exact: true }) });
  }

  /** 应报, 已报, 未报 beside the title. */
  async figures(): Promise<Readonly<Record<string, number>>> {
    const pairs = await this.page.locator('main header dl > div').allInnerTexts();
    return Object.fromEntries(
      pairs.map((text) => [text.split('\n')[0] ?? '', Number(/\d+/.exec(text.split('\n').slice(1).join(''))?.[0])]),
    );
  }

  get units(): Locator {
    return this.page.getByRole('region', { name: '按单位' }).locator('tbody tr');
  }

  get divisions(): Locator {
    return this.page.getByRole('region', { name: '按股室' }).locator('tbody tr');
  }

  get reminder(): Locator {
    return this.page.getByLabel('发到工作群的催报文字');
  }
}
