import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageByDivision, coverageOf, type UnitTask } from '@/lib/assignments/domain/coverage';
import { reminderText } from '@/lib/assignments/labels-reminder';
import { businessDate } from '@/lib/core/business-calendar';

function task(unitId: string, divisionId: string | null, isFiled: boolean): UnitTask {
  return {
    taskId: unitId,
    unitId,
    unitCode: unitId,
    unitName: `单位${unitId}`,
    divisionId,
    divisionName: divisionId === null ? null : `${divisionId}股`,
    dueOn: businessDate('2025-05-18'),
    completedAt: isFiled ? new Date(0) : null,
  };
}

describe('应报 / 已报 / 未报', () => {
  test('the divisions add up to the whole, units without one included', () => {
    const tasks = fc.array(fc.record({ division: fc.constantFrom('农业', '教科文', null), isFiled: fc.boolean() }));
    fc.assert(
      fc.property(tasks, (drawn) => {
        const list = drawn.map(({ division, isFiled }, index) => task(String(index), division, isFiled));
        const total = coverageOf(list);
        const parts = coverageByDivision(list);
        expect(total.owed).toBe(list.length);
        expect(total.filed + total.open).toBe(total.owed);
        for (const key of ['owed', 'filed', 'open'] as const) {
          expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(total[key]);
        }
      }),
    );
  });
});

describe('催报 text', () => {
  test('says how many owe, how many filed and who is late, by division', () => {
    const units = [task('1', '农业', false), task('2', null, false), task('3', '农业', false)];
    const text = reminderText({
      title: '2025年新增项目绩效目标申报',
      dueOn: businessDate('2025-05-18'),
      today: businessDate('2025-05-20'),
      owed: 111,
      units,
    });
    expect(text).toBe(
      [
        '【催报】2025年新增项目绩效目标申报',
        '截至5月20日，应报111个单位，已报108个，以下单位尚未报送（5月18日截止，已逾期2天）：',
        '农业股（2个）：单位1、单位3',
        '未定股室（1个）：单位2',
        '请以上单位尽快登录系统报送；有困难的，请与对口业务股室联系。',
      ].join('\n'),
    );
  });
});
