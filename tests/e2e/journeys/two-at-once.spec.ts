import { expect } from '@playwright/test';
import { InboxPage } from '../pages/inbox-page';
import { ReviewPage } from '../pages/review-page';
import { TargetEditorPage } from '../pages/target-editor-page';
import { TargetPage } from '../pages/target-page';
import { TargetsPage } from '../pages/targets-page';
import { type County, test } from '../support/county';
import { clerkOf, office, officeHead, SCHOOL } from '../support/users';

const CHANGED = '其他人刚刚修改了这条记录，您的修改没有保存。';

test('SCN-07 a stale page is told so and loses nothing', async ({ county }) => {
  const clerk = await county.enter(clerkOf(SCHOOL));
  const draft = await (await TargetsPage.open(clerk, '?state=drafted')).openFirst();
  const first = await draft.edit();
  const second = await TargetEditorPage.open(await clerk.context().newPage(), first.id);

  const ours = '全年每个教学日供应营养膳食，受益学生1948人，食品安全检查全部合格。';
  await first.objective.fill(ours);
  await first.expectSaved();
  const theirs = '受益学生1948人，问卷抽样120份';
  await second.beneficiaries.fill(theirs);
  await expect(second.saving).toContainText(`未保存：${CHANGED}`);
  await expect(second.beneficiaries).toHaveValue(theirs);

  await second.page.reload();
  await expect(second.objective).toHaveValue(ours);
  await expect(second.page.getByText('上次离开时有内容没有存上')).toBeVisible();
  await second.page.getByRole('button', { name: '恢复没存上的内容' }).click();
  await expect(second.beneficiaries).toHaveValue(theirs);

  await expectOneDecision(county);
});

/** Two deciders at one target: the first wins, the second is told what happened. */
async function expectOneDecision(county: County): Promise<void> {
  const inbox = await InboxPage.open(await county.enter(office));
  const row = inbox.rows.filter({ hasText: '决定通过或退回' }).first();
  const review = await inbox.openReview(await row.getByRole('link').innerText());
  const id = new URL(review.page.url()).pathname.split('/')[2] ?? '';
  const late = await ReviewPage.open(await county.enter(officeHead), id);
  const dialog = await late.openReturn();
  const name = await late.nameOf(1);
  await dialog.getByLabel(`1. ${name}`, { exact: true }).check();
  await dialog.getByLabel(`1. ${name} 退回原因`).fill('请补充测算过程');
  await review.pass('第三方建议的目标值超出本年资金规模，按实施方案通过');
  await dialog.getByRole('button', { name: '退回 1 处' }).click();
  await expect(dialog.getByText(CHANGED)).toBeVisible();

  const target = await TargetPage.open(late.page, id);
  await target.expectState('会审通过');
  await target.turnTo('流程图');
  await expect(target.steps.filter({ hasText: '会审通过' })).toHaveCount(1);
  await expect(target.steps.filter({ hasText: '退回' })).toHaveCount(0);
}

test('SCN-08 submitted twice is submitted once', async ({ county }) => {
  const name = '2025年县第二小学教师业务培训项目';
  const clerk = await county.enter(clerkOf(SCHOOL));
  const target = await (await TargetsPage.open(clerk)).openNamed(name);
  await target.confirm('撤回', '撤回');
  await target.expectState('填报中');
  const editor = await target.edit();
  const { id } = editor;
  await editor.beneficiaries.press('End');
  await editor.beneficiaries.pressSequentially('。');
  await editor.expectSaved();

  const submission = clerk.waitForRequest((request) => /"note":""/.test(request.postData() ?? ''));
  await editor.submitButton.evaluate((button) => {
    if (!(button instanceof HTMLButtonElement)) return;
    button.click();
    button.click();
  });
  const sent = await submission;
  await clerk.waitForURL(/\/receipts\//);
  const late = await clerk.request.post(sent.url(), {
    headers: { ...sent.headers(), origin: new URL(sent.url()).origin },
    data: sent.postDataBuffer() ?? '',
  });
  expect(await late.text()).toContain('"status":"conflict"');

  await clerk.goto('/receipts');
  await expect(clerk.getByRole('main').locator('tbody tr').filter({ hasText: name })).toHaveCount(2);
  const record = await TargetPage.open(clerk, id);
  await record.expectState('待单位审核');
  await record.turnTo('历史版本');
  await expect(clerk.getByRole('region', { name: '报送版本' }).last().locator('tbody tr')).toHaveCount(2);
  await record.turnTo('流程图');
  const submitted = record.steps.filter({ has: clerk.getByText('提交', { exact: true }) });
  await expect(submitted).toHaveCount(2);
});
