/** Registering a project: what it is, who answers for it, what money it asks for. */
import type { Locator, Page } from '@playwright/test';
import { DeskPage } from './desk-page';
import { ProjectPage } from './project-page';

export class ProjectFormPage extends DeskPage {
  static async open(page: Page): Promise<ProjectFormPage> {
    await page.goto('/projects/new');
    return new ProjectFormPage(page).arrived(page.getByRole('heading', { level: 1, name: '登记项目或政策' }));
  }

  /** A text, an amount or a choice by its label. */
  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.page.getByLabel(label).first().fill(value);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label).selectOption({ label: option });
  }

  get total(): Locator {
    return this.page.getByRole('status').filter({ hasText: '资金总额' });
  }

  async save(title: string): Promise<ProjectPage> {
    await this.page.getByRole('button', { name: '保存', exact: true }).click();
    return ProjectPage.on(this.page, title);
  }
}
