import { describe, expect, test } from 'vitest';
import { messageBodyOf } from '@/lib/assignments/domain/message';
import { receiptNumberText } from '@/lib/assignments/domain/receipt';
import { bySeat, filersOf } from '@/lib/assignments/domain/recipient';
import { messageWords, momentWords } from '@/lib/assignments/labels';
import { TARGET_STATES } from '@/lib/targets/domain/machine';

describe('站内消息', () => {
  test('has words for every state a target can come into', () => {
    const words = TARGET_STATES.map((state) => {
      const body = messageBodyOf(`target_${state}`, { title: '道路项目', unitName: '交通局' });
      expect(body).not.toBeNull();
      return messageWords(body);
    });
    expect(new Set(words).size).toBe(TARGET_STATES.length);
    for (const line of words) expect(line).toContain('交通局的绩效目标“道路项目”');
  });

  test('a kind or parameters of another release are told as such, never thrown', () => {
    expect(messageBodyOf('payment_imported', {})).toBeNull();
    expect(messageBodyOf('tasks_assigned', { title: '申报' })).toBeNull();
    expect(messageWords(null)).toContain('不再显示');
  });

  test('says the days as people do', () => {
    const body = messageBodyOf('deadline_moved', { title: '申报', from: '2025-05-09', to: '2025-06-10' });
    expect(messageWords(body)).toBe('“申报”的截止日期由5月9日改为6月10日。');
  });
});

describe('recipients', () => {
  test('a hundred units are one condition per seat', () => {
    const groups = bySeat([...filersOf(['a', 'b', 'c']), { seat: 'finance_division', divisionId: 'd' }]);
    expect(groups).toEqual([
      { seat: 'unit_clerk', unitIds: ['a', 'b', 'c'], divisionIds: [], agencyIds: [] },
      { seat: 'unit_reviewer', unitIds: ['a', 'b', 'c'], divisionIds: [], agencyIds: [] },
      { seat: 'finance_division', unitIds: [], divisionIds: ['d'], agencyIds: [] },
    ]);
  });
});

describe('报送回执', () => {
  test('number and time as printed', () => {
    expect(receiptNumberText('652822', 2025, 17)).toBe('652822-2025-000017');
    expect(momentWords(new Date('2025-12-31T16:30:05Z'))).toBe('2026-01-01 00:30:05');
  });
});
