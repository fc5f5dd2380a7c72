/** A project: its facts, its money, its papers, its targets. */
import { expect, type Locator, type Page } from '@playwright/test';
import { DeskPage } from './desk-page';
import { TargetPage } from './target-page';

export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export class ProjectPage extends DeskPage {
  static async on(page: Page, title: string): Promise<ProjectPage> {
    const documents = page.getByRole('region', { name: '依据资料' }).first();
    const arrived = await new ProjectPage(page).arrived(documents);
    await expect(arrived.title).toHaveText(title);
    return arrived;
  }

  get documents(): Locator {
    return this.page.locator('#documents tbody tr');
  }

  get problems(): Locator {
    return this.page.locator('#documents').getByRole('alert');
  }

  async upload(kind: string, file: UploadedFile): Promise<void> {
    const papers = this.page.locator('#documents');
    await papers.getByLabel('资料种类').selectOption({ label: kind });
    await papers.getByLabel('选择文件').setInputFiles(file);
    await papers.getByLabel('资料已作保密审查').check();
    const answered = this.page.waitForResponse((answer) => answer.url().includes('/api/documents?'));
    await papers.getByRole('button', { name: '上传', exact: true }).click();
    await answered;
  }

  async openTarget(): Promise<TargetPage> {
    await this.page.getByRole('region', { name: '其绩效目标' }).first().getByRole('link').click();
    return TargetPage.on(this.page);
  }
}
