import { expect } from '@playwright/test';
import { InboxPage } from '../pages/inbox-page';
import { SeatsPage } from '../pages/seats-page';
import { TargetEditorPage } from '../pages/target-editor-page';
import { TargetPage } from '../pages/target-page';
import { TargetsPage } from '../pages/targets-page';
import { TrailPage } from '../pages/trail-page';
import { test } from '../support/county';
import { auditor, clerkOf, NEIGHBOUR, reviewerOf, SCHOOL, security, UNIT_OF_TWO_SEATS } from '../support/users';
import { actionsOn, callAction, versionOn } from '../support/wire';

/** 904: a clerk nobody else waits for. */
const UNIT = '轮台县第三中学';
const NOBODYS = '01a20539-0000-7000-8000-000000000000';

test('SCN-05 the target of another unit by its address', async ({ county }) => {
  county.awaits(404);
  const owner = await county.enter(clerkOf(NEIGHBOUR));
  const draft = await (await TargetsPage.open(owner, '?state=drafted')).openFirst();
  const before = await draft.page.getByRole('row', { name: /^年度绩效目标/ }).innerText();

  const clerk = await county.enter(clerkOf(SCHOOL));
  for (const address of [draft.id, `${draft.id}/edit`, `${draft.id}/review`, `${draft.id}/compare`, NOBODYS]) {
    const answer = await clerk.goto(`/targets/${address}`);
    expect(answer?.status()).toBe(404);
    await expect(clerk.getByRole('heading', { level: 1 })).toHaveText('没有找到这条记录');
    await expect(clerk.getByText(draft.id)).toHaveCount(0);
  }

  const own = await (await TargetsPage.open(clerk, '?state=drafted')).openFirst();
  const editor = await own.edit();
  const action = (await actionsOn(clerk))('saveTargetAction');
  const saved = clerk.waitForRequest((request) => request.headers()['next-action'] === action);
  await editor.beneficiaries.press('End');
  await editor.beneficiaries.pressSequentially('。');
  const [input] = JSON.parse((await saved).postData() ?? '[]');
  const forged = { ...input, id: draft.id, expectedVersion: 1 };
  const answer = await callAction(clerk.request, { path: `/targets/${draft.id}/edit`, action, input: forged });
  expect(answer.text).toContain('"status":"forbidden"');
  await owner.reload();
  expect(await draft.page.getByRole('row', { name: /^年度绩效目标/ }).innerText()).toBe(before);
});

test('SCN-06 who prepared it does not approve it, even with both seats', async ({ county }) => {
  const name = '2025年文学艺术界联合会购买社会服务项目';
  const both = await county.enter(clerkOf(UNIT_OF_TWO_SEATS));
  const editor = await (await InboxPage.open(both)).openEditor(name);
  const vague = await editor.lineNamed('群众生产生活条件');
  await (await vague.detail('使用个性指标的理由')).fill('按受助家庭的走访记录评定，指标库没有对应指标');
  await (await vague.detail('评（扣）分标准')).fill('走访户中 90% 以上评价改善得满分，每低 5 个百分点扣 2 分');
  await vague.value.fill('改善户占走访户90%以上');
  await vague.weight.fill('20');
  await (await editor.lineNamed('服务对象满意度')).weight.fill('10');
  await editor.expectSaved();
  const { id } = editor;
  await editor.submit();

  const target = await TargetPage.open(both, id);
  await target.expectState('待单位审核');
  await expect(target.button('单位审核同意')).toBeDisabled();
  await expect(both.getByText('填报人不能审核自己填报的目标，请由另一位同事办理。').first()).toBeVisible();
  const action = (await actionsOn(both))('endorseTargetAction');
  const input = { id, expectedVersion: await versionOn(both), note: '' };
  const answer = await callAction(both.request, { path: `/targets/${id}`, action, input });
  expect(answer.text).toContain('填报人不能审核自己填报的目标');

  const trail = await TrailPage.open(await county.enter(auditor), '?act=endorse-target&outcome=refused');
  await expect(trail.rows.first()).toContainText(`${UNIT_OF_TWO_SEATS} 经办（兼审核）`);
  await expect(trail.rows.first()).toContainText('被拒绝');

  const colleague = await InboxPage.open(await county.enter(reviewerOf(`${UNIT_OF_TWO_SEATS} 审核`)));
  const theirs = await colleague.openTarget(name);
  await theirs.take('单位审核同意');
  await theirs.expectState('待财政受理');
});

test('SCN-09 access ends while typing, and nothing typed is lost', async ({ county }) => {
  const clerk = await county.enter(clerkOf(UNIT));
  const draft = await (await TargetsPage.open(clerk, '?state=drafted')).openFirst();
  const editor = await draft.edit();
  const { id } = editor;
  const seats = await SeatsPage.open(await county.enter(security), `${UNIT} 经办`);
  await seats.takeBack('单位经办');

  const typed = '全年维修改造校舍2栋，11月底前完工，验收合格率100%，使用师生满意度不低于91%。';
  await editor.objective.fill(typed);
  await expect(editor.saving).toContainText('未保存：登录已失效，没有保存。');
  await expect(editor.objective).toHaveValue(typed);
  const behind = await clerk.request.get('/inbox', { maxRedirects: 0 });
  expect(behind.status()).toBe(307);
  expect(behind.headers().location).toContain('/login');
  expect((await clerk.request.get('/api/indicators/entries')).status()).toBe(401);

  await seats.grant('单位经办', UNIT);
  await county.enterAgain(clerk, clerkOf(UNIT));
  const again = await TargetEditorPage.open(clerk, id);
  await expect(again.objective).not.toHaveValue(typed);
  await clerk.getByRole('button', { name: '恢复没存上的内容' }).click();
  await expect(again.objective).toHaveValue(typed);
  await again.expectSaved();
  await clerk.reload();
  await expect(again.objective).toHaveValue(typed);
});
