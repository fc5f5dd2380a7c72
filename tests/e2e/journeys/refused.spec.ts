import { expect } from '@playwright/test';
import { TargetsPage } from '../pages/targets-page';
import { test } from '../support/county';
import { clerkOf, NEIGHBOUR, SCHOOL } from '../support/users';
import { actionsOn, callAction } from '../support/wire';

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
