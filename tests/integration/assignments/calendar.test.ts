import { beforeAll, describe, expect, test } from 'vitest';
import { saveCalendarEntry } from '@/lib/assignments/acts/save-calendar-entry';
import { getCalendarEntry } from '@/lib/assignments/queries/get-calendar-entry';
import { listCalendar } from '@/lib/assignments/queries/list-calendar';
import { Conflict, Forbidden, InvalidInput, NotFound, Refused } from '@/lib/core/errors';
import { newId } from '@/lib/platform/ids';
import {
  as,
  createSmallCounty,
  OTHER_COUNTY,
  strangerWith,
  trailOf,
} from '@/tests/integration/assignments/small-county';

const office = as('绩效股');

const CONGRESS = entry('congress_approval', '2025年县人大批准预算', '2025-01-06', '2025-01-25');

function entry(step: string, title: string, opensOn: string, dueOn: string, fiscalYear = 2025) {
  return { id: null, expectedVersion: 0, fiscalYear, step, title, opensOn, dueOn };
}

beforeAll(createSmallCounty);

describe('save-calendar-entry', () => {
  test('adds an entry and leaves a trace', async () => {
    const { id } = await saveCalendarEntry(office, CONGRESS);
    expect(await getCalendarEntry(office, id)).toMatchObject({
      title: CONGRESS.title,
      dueOn: '2025-01-25',
      version: 1,
    });
    expect(await trailOf('save-calendar-entry')).toEqual(['done']);
  });

  test('reads a date as people write it', async () => {
    const { id } = await saveCalendarEntry(office, entry('joint_review', '会审', '2024年10月8日', '2024/11/30'));
    expect(await getCalendarEntry(office, id)).toMatchObject({ opensOn: '2024-10-08', dueOn: '2024-11-30' });
  });

  test('names every bad field at once', async () => {
    const bad = saveCalendarEntry(office, entry('joint_review', ' ', '2025-02-30', 'soon'));
    const error = await bad.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidInput);
    expect(error instanceof InvalidInput && error.fields.map((one) => one.field)).toEqual([
      'title',
      'opensOn',
      'dueOn',
    ]);
  });

  test('a deadline before its first day, or years away, is refused at its field', async () => {
    const reversed = saveCalendarEntry(office, entry('joint_review', '倒置', '2025-03-02', '2025-03-01'));
    await expect(reversed).rejects.toMatchObject({ fields: [{ field: 'dueOn' }] });
    const far = saveCalendarEntry(office, entry('joint_review', '太远', '2025-03-02', '2027-03-01'));
    await expect(far).rejects.toMatchObject({ fields: [{ field: 'dueOn' }] });
  });

  test('批复 later than the law allows is refused, the last day itself is not (预算法第五十二条)', async () => {
    const late = saveCalendarEntry(office, entry('budget_issue', '批复', '2025-01-26', '2025-02-15'));
    await expect(late).rejects.toMatchObject({
      refusals: [{ code: 'beyond_statutory_limit', place: 'dueOn', params: { lastDay: '2025-02-14', days: 20 } }],
    });
    await saveCalendarEntry(office, entry('budget_issue', '批复', '2025-01-26', '2025-02-14'));
  });

  test('the same title twice in a step and year is refused', async () => {
    await expect(saveCalendarEntry(office, CONGRESS)).rejects.toBeInstanceOf(Refused);
  });

  test('a changed entry is saved once; whoever read the older one is told', async () => {
    const { id } = await saveCalendarEntry(office, entry('disclosure', '公开', '2025-02-14', '2025-03-01'));
    const change = { ...entry('disclosure', '公开', '2025-02-14', '2025-03-03'), id, expectedVersion: 1 };
    await saveCalendarEntry(office, change);
    await expect(saveCalendarEntry(office, change)).rejects.toBeInstanceOf(Conflict);
    expect(await getCalendarEntry(office, id)).toMatchObject({ dueOn: '2025-03-03', version: 2 });
  });

  test('year and step stay as they are', async () => {
    const { id } = await saveCalendarEntry(office, entry('self_evaluation', '自评', '2026-01-02', '2026-03-31'));
    const moved = { ...entry('key_evaluation', '自评', '2026-01-02', '2026-03-31'), id, expectedVersion: 1 };
    await expect(saveCalendarEntry(office, moved)).rejects.toMatchObject({
      refusals: [{ code: 'calendar_step_is_fixed' }],
    });
  });

  test.each(['学校 填报人', '教科文股', '安全管理员'])('%s may not keep the calendar', async (name) => {
    await expect(saveCalendarEntry(as(name), CONGRESS)).rejects.toBeInstanceOf(Forbidden);
  });

  test('another county finds no entry of this one', async () => {
    const { id } = await saveCalendarEntry(office, entry('key_evaluation', '重点评价', '2026-04-01', '2026-09-30'));
    const elsewhere = strangerWith('performance_office', OTHER_COUNTY);
    const change = { ...entry('key_evaluation', '改名', '2026-04-01', '2026-09-30'), id, expectedVersion: 1 };
    await expect(saveCalendarEntry(elsewhere, change)).rejects.toBeInstanceOf(NotFound);
    await expect(getCalendarEntry(elsewhere, id)).rejects.toBeInstanceOf(NotFound);
    await expect(getCalendarEntry(office, newId())).rejects.toBeInstanceOf(NotFound);
    await expect(getCalendarEntry(office, '123')).rejects.toBeInstanceOf(NotFound);
    expect(await listCalendar(elsewhere, [2025])).toEqual([]);
  });
});

describe('list-calendar', () => {
  test('stands in the order of deadlines, with the law beside it', async () => {
    const rows = await listCalendar(as('学校 填报人'), [2025]);
    const dues = rows.map((row) => row.entry.dueOn);
    expect(dues).toEqual(dues.toSorted());
    const issue = rows.find((row) => row.entry.step === 'budget_issue');
    expect(issue).toMatchObject({ phase: 'over', limit: { lastDay: '2025-02-14' }, isBeyondLimit: false });
  });

  test('an entry whose start moved earlier shows that it is beyond the law now', async () => {
    const rows = await listCalendar(office, [2025]);
    const congress = rows.find((row) => row.entry.step === 'congress_approval')?.entry;
    await saveCalendarEntry(office, { ...CONGRESS, id: congress?.id, expectedVersion: 1, dueOn: '2025-01-20' });
    const after = await listCalendar(office, [2025]);
    expect(after.find((row) => row.entry.step === 'budget_issue')).toMatchObject({ isBeyondLimit: true });
  });

  test('三员 see no business content', async () => {
    await expect(listCalendar(as('安全管理员'), [2025])).rejects.toBeInstanceOf(Forbidden);
  });
});
