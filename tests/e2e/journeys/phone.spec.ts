import { expect, type Page } from '@playwright/test';
import { InboxPage } from '../pages/inbox-page';
import { test } from '../support/county';
import { reviewerOf } from '../support/users';

const UNIT = '轮台县第三中学';
const NAME = '2025年县第三中学学生营养膳食补助项目';

test('SCN-15 a unit reviewer approves on a phone', async ({ county }) => {
  const phone = await county.enter(reviewerOf(UNIT), { viewport: { width: 390, height: 844 }, hasTouch: true });
  const inbox = await InboxPage.open(phone);
  await expectNoSidewaysScroll(phone);
  await expect(inbox.row(NAME)).toContainText('单位审核');
  const target = await inbox.openTarget(NAME);
  await expectNoSidewaysScroll(phone);
  await target.turnTo('流程图');
  await expectNoSidewaysScroll(phone);
  await target.take('单位审核同意', '指标与实施方案一致');
  await target.expectState('待主管部门审核');
  await expect(target.steps.nth(1)).toContainText('指标与实施方案一致');
  await expectNoSidewaysScroll(phone);
  await phone.getByRole('button', { name: '打开菜单' }).click();
  await phone.getByRole('dialog').getByRole('link', { name: '待办' }).click();
  const after = await InboxPage.on(phone);
  await expect(after.row(NAME)).toHaveCount(0);
});

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
}
