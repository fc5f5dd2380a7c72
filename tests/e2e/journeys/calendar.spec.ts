import { expect } from '@playwright/test';
import { type CalendarEntryPage, CalendarPage } from '../pages/calendar-pages';
import { InboxPage } from '../pages/inbox-page';
import { test } from '../support/county';
import { clerkOf, DIVISION, divisionOf, office, SCHOOL } from '../support/users';

/** Units of the list of 2025. */
const UNITS = 111;

test('SCN-11 布置 reaches every unit once', async ({ county }) => {
  const title = '2025年追加项目绩效目标申报';
  const desk = await CalendarPage.open(await county.enter(office));
  const days = { opensOn: '2025-05-20', dueOn: '2025-06-27' };
  const entry = await desk.add({ step: '绩效目标申报', title, ...days });
  await expect(entry.fact('布置时间')).toContainText('尚未布置');
  await entry.confirm('布置给预算单位', '布置', async (dialog) => {
    await expect(dialog).toContainText(`将给 ${UNITS} 个单位各建 1 项任务，截止 2025-06-27`);
  });
  await expect(entry.toast(`已布置给 ${UNITS} 个单位，并通知了填报人和审核人。`)).toBeVisible();
  await expect(entry.assignButton).toHaveCount(0);
  await expect(entry.fact('布置时间')).toContainText(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/);
  expect(await entry.figures()).toEqual({ 应报: UNITS, 已报: 0, 未报: UNITS });

  const inbox = await InboxPage.open(await county.enter(clerkOf(SCHOOL)));
  await expect(inbox.row(title)).toHaveCount(1);
  await expect(inbox.row(title)).toContainText('按时报送');
  await expect(inbox.row(title)).toContainText('2025-06-27 止');
  const messages = await inbox.openMessages();
  await expect(messages.saying(`新任务：${title}，5月20日开始，6月27日截止。`)).toHaveCount(1);
});

test('SCN-14 催报: the text names exactly the units that have not filed', async ({ county }) => {
  const title = '2025年新增项目绩效目标申报';
  const page = await county.enter(office, { permissions: ['clipboard-read', 'clipboard-write'] });
  const entry = await (await CalendarPage.open(page)).openEntry(title);
  const { 应报: owed = 0, 已报: filed = 0, 未报: open = 0 } = await entry.figures();
  expect(owed).toBe(UNITS);
  expect(filed).toBeGreaterThan(0);
  expect(filed + open).toBe(owed);
  const text = await entry.reminder.inputValue();
  expect(text).toContain(`截至5月20日，应报${owed}个单位，已报${filed}个，以下单位尚未报送（5月31日截止，还有11天）：`);
  expect(namesIn(text)).toEqual(await unitsWithoutFiling(entry));
  expect(namesIn(text)).toHaveLength(open);
  await page.getByRole('button', { name: '复制文字' }).click();
  await expect(entry.toast('已复制，可以粘贴到工作群。')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  await entry.confirm('发催报消息', '发送');
  await expect(entry.toast(new RegExp(`^已向 ${open} 个单位的 \\d+ 人发送催报消息。$`))).toBeVisible();
  await entry.confirm('发催报消息', '发送');
  await expect(entry.toast(`今天已提醒过这 ${open} 个单位，没有重复发送。`)).toBeVisible();

  const division = await (await CalendarPage.open(await county.enter(divisionOf(DIVISION)))).openEntry(title);
  await expect(division.divisions).toHaveCount(1);
  await expect(division.divisions).toContainText(DIVISION);
  expect((await division.figures()).应报).toBeLessThan(owed);
  const served = namesIn(await division.reminder.inputValue());
  expect(namesIn(text)).toEqual(expect.arrayContaining([...served]));
  await expect(division.assignButton).toHaveCount(0);
});

/** 教科文股（3个）：甲、乙、丙 → the names, in order. */
function namesIn(text: string): readonly string[] {
  const names = text.split('\n').flatMap((line) => /^\S+（\d+个）：(.+)$/.exec(line)?.[1]?.split('、') ?? []);
  return names.toSorted();
}

async function unitsWithoutFiling(entry: CalendarEntryPage): Promise<readonly string[]> {
  const rows = await entry.units.filter({ hasText: '未报' }).locator('th').allInnerTexts();
  return rows.map((unit) => unit.replace(/^[^-]+-/, '')).toSorted();
}
