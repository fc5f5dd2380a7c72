import { expect } from '@playwright/test';
import { InboxPage } from '../pages/inbox-page';
import type { TargetEditorPage } from '../pages/target-editor-page';
import { test } from '../support/county';
import { clerkOf, SCHOOL } from '../support/users';
import { actionsOn, callAction } from '../support/wire';

const NAME = '2025年县第二小学学生营养膳食补助项目';
const NEAR = '“学生及家长满意率”与共性指标“学生及家长满意度”（18-012）相近';

test('SCN-03 a typed name of the library becomes the entry, a near one passes only with a reason', async ({
  county,
}) => {
  const inbox = await InboxPage.open(await county.enter(clerkOf(SCHOOL)));
  const editor = await inbox.openEditor(NAME);
  const line = await editor.lineNamed('学生及家长满意率');
  await expect(line.whole).toContainText(NEAR);
  await expect(line.whole).toContainText('建议：选用共性指标“学生及家长满意度”（18-012）。');
  await expect(editor.submitButton).toBeDisabled();
  await expectRefusedPastThePage(editor);

  const reason = await line.detail('使用个性指标的理由');
  await reason.fill('只问食堂就餐的学生和家长，不问其他服务');
  await expect(line.whole).toContainText('填报单位已说明区别，请审核。');
  await expect(editor.submitButton).toBeEnabled();

  await line.name.fill('学生及家长 满意度');
  await line.name.press('Tab');
  await expect(editor.toast('“学生及家长满意度”在指标库里，已改为共性指标。')).toBeVisible();
  await expect(line.whole).toContainText('共性指标 · 名称、单位、性质以指标库为准');
  await expect(line.name).toHaveValue('学生及家长满意度');
  await expect(line.name).toHaveAttribute('readonly');
  await expect(line.unit).toHaveAttribute('readonly');
  await expect(line.direction).toBeDisabled();
  await editor.expectSaved();
});

/** The server says the same to a submission that did not come from the button. */
async function expectRefusedPastThePage(editor: TargetEditorPage): Promise<void> {
  const { page, id } = editor;
  const action = (await actionsOn(page))('submitTargetAction');
  const saved = page.waitForRequest((request) => request.method() === 'POST' && request.postData() !== null);
  await editor.beneficiaries.press('End');
  await editor.beneficiaries.pressSequentially('。');
  const [form] = JSON.parse((await saved).postData() ?? '[]');
  await editor.expectSaved();
  const input = { id, expectedVersion: form.expectedVersion + 1, note: '' };
  const answer = await callAction(page.request, { path: `/targets/${id}/edit`, action, input });
  expect(answer.text).toContain('"status":"refused"');
  expect(answer.text).toContain(NEAR);
}
