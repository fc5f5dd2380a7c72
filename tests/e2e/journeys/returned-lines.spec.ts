import { expect } from '@playwright/test';
import { InboxPage } from '../pages/inbox-page';
import { ReviewPage } from '../pages/review-page';
import type { TargetEditorPage } from '../pages/target-editor-page';
import { TargetPage } from '../pages/target-page';
import { type County, test } from '../support/county';
import {
  clerkOf,
  DEPARTMENT,
  DIVISION,
  departmentOf,
  divisionOf,
  evaluator,
  NEIGHBOUR,
  officeHead,
  reviewerOf,
} from '../support/users';

const NAME = '2025年县第四中学校舍维修改造项目';

/** The two lines finance wants changed: where they stand, what is wrong, what the clerk makes of it. */
const FIRST = { number: 3, name: '维修项目数量', text: '请对照实施方案逐项列出维修项目', value: '5', mended: '6' };
const SECOND = { number: 8, name: '修缮后正常使用年限', text: '参照同类校舍，年限偏低', value: '8', mended: '10' };
const RETURNED = [FIRST, SECOND];
/** 修缮房屋面积, at which the third party asked and the clerk answered before. */
const DISCUSSED = 2;

test('SCN-02 returned at two of nine lines, mended, passed in the second round', async ({ county }) => {
  const id = await objectToTwo(county);
  await agreeAndSign(county, evaluator, '第三方机构');
  await agreeAndSign(county, reviewerOf(NEIGHBOUR), '预算单位');
  await returnTwo(county, id);
  await mendTwo(county);
  await passOnAgain(county);
  await reviewSecondRound(county, id);

  const target = await TargetPage.open(await county.enter(clerkOf(NEIGHBOUR)), id);
  await target.expectState('会审通过');
  await target.turnTo('审核意见');
  await expect(target.page.getByRole('region', { name: '退回意见' }).getByRole('listitem')).toHaveCount(2);
  await target.turnTo('历史版本');
  const comparison = await target.compareLast();
  expect(await comparison.changes()).toEqual([
    [FIRST.name, '修改', '指标值', '4', FIRST.mended],
    [FIRST.name, '修改', '指标值来源', expect.any(String), '按实施方案逐项核定'],
    [SECOND.name, '修改', '指标值', '6', SECOND.mended],
  ]);
});

/** The division's word on the two lines, its agreement to the seven others. */
async function objectToTwo(county: County): Promise<string> {
  const inbox = await InboxPage.open(await county.enter(divisionOf(DIVISION)));
  const review = await inbox.openReview(NAME);
  await expect(review.lines).toHaveCount(9);
  for (const { number, name, text, value } of RETURNED) {
    expect(await review.nameOf(number)).toBe(name);
    await review.objectTo(number, { aspect: '可行性', reason: '指标值偏低', value, text });
    await expect(review.row(number)).toContainText('■ 修改');
  }
  await review.agreeToAll(
    true,
    RETURNED.map(({ number }) => number),
  );
  await review.sign('财政部门', '修改后同意', '两条指标值偏低');
  return new URL(review.page.url()).pathname.split('/')[2] ?? '';
}

async function agreeAndSign(county: County, who: Parameters<County['enter']>[0], party: string): Promise<void> {
  const review = await (await InboxPage.open(await county.enter(who))).openReview(NAME);
  await review.agreeToAll(false);
  await review.sign(party);
}

async function returnTwo(county: County, id: string): Promise<void> {
  const review = await ReviewPage.open(await county.enter(officeHead), id);
  await expect(review.passButton).toBeDisabled();
  for (const { name } of RETURNED) {
    await expect(review.page.getByText(`财政部门对“${name}”的意见是“修改”，应退回修改。`)).toBeVisible();
  }
  const dialog = await review.openReturn();
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(2);
  for (const { number, name, text, value } of RETURNED) {
    await expect(dialog.getByLabel(`${number}. ${name} 退回原因`)).toHaveValue(`${text}；建议值 ${value}`);
  }
  await dialog.getByRole('button', { name: '退回 2 处' }).click();
  await expect(review.toast('已退回 2 处，填报人会看到原因。')).toBeVisible();
}

async function mendTwo(county: County): Promise<void> {
  const inbox = await InboxPage.open(await county.enter(clerkOf(NEIGHBOUR)));
  await expect(inbox.row(NAME)).toContainText('按退回意见修改');
  const editor = await inbox.openEditor(NAME);
  await expect(editor.page.getByText('这份目标被退回，2 处需要修改，其他内容保持不变')).toBeVisible();
  const first = editor.line(FIRST.number);
  await expect(first.whole).toBeInViewport();
  await expect(first.whole).toContainText(`退回原因：指标值偏低。${FIRST.text}；建议值 ${FIRST.value}`);
  await expectLocked(editor);

  await first.value.fill(FIRST.mended);
  await (await first.detail('指标值来源')).fill('按实施方案逐项核定');
  await editor.line(SECOND.number).value.fill(SECOND.mended);
  await editor.expectSaved();
  await editor.submit();
}

/** Seven lines stay as they were; weights may move within the classes that were returned. */
async function expectLocked(editor: TargetEditorPage): Promise<void> {
  await expect(editor.objective).toHaveAttribute('readonly');
  await expect(editor.page.getByText('已锁定：这一行没有被退回')).toHaveCount(7);
  for (const number of [1, 2, 4, 5, 6, 7, 9]) {
    await expect(editor.line(number).value).toHaveAttribute('readonly');
  }
  await expect(editor.line(1).weight).toHaveAttribute('readonly');
  await expect(editor.line(2).weight).toBeEditable();
  await expect(editor.line(7).weight).toBeEditable();
  await expect(editor.line(9).weight).toHaveAttribute('readonly');
}

async function passOnAgain(county: County): Promise<void> {
  const steps = [
    { who: reviewerOf(NEIGHBOUR), step: '单位审核同意' },
    { who: departmentOf(DEPARTMENT), step: '主管部门审核同意' },
    { who: divisionOf(DIVISION), step: '受理并开始会审' },
  ] as const;
  for (const { who, step } of steps) {
    const target = await (await InboxPage.open(await county.enter(who))).openTarget(NAME);
    await target.take(step);
  }
}

/** What was agreed to and did not change is carried over; the two lines are looked at again. */
async function reviewSecondRound(county: County, id: string): Promise<void> {
  const parties = [
    { who: reviewerOf(NEIGHBOUR), party: '预算单位' },
    { who: evaluator, party: '第三方机构' },
    { who: divisionOf(DIVISION), party: '财政部门' },
  ] as const;
  for (const { who, party } of parties) {
    const review = await (await InboxPage.open(await county.enter(who))).openReview(NAME);
    await expect(review.head).toContainText('第 2 轮会审 · 第 2 版');
    await expect(review.row(1)).toContainText('沿用第 1 轮');
    for (const { number } of RETURNED) {
      await expect(review.row(number)).not.toContainText('沿用第 1 轮');
      await review.agreeTo(number, party === '财政部门');
    }
    await review.sign(party);
  }
  const decider = await ReviewPage.open(await county.enter(officeHead), id);
  await expect(decider.passButton).toBeDisabled();
  await expect(decider.page.getByText('“修缮房屋面积”还有未了结的讨论。')).toBeVisible();
  await (await ReviewPage.open(await county.enter(evaluator), id)).resolve(DISCUSSED);
  await decider.page.reload();
  await decider.pass('已按意见修改');
}
