import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineOf } from '@/lib/assignments/domain/deadline';
import { businessDate } from '@/lib/core/business-calendar';
import { type KeyedPage, pageByKey } from '@/lib/inbox/domain/page-by-key';
import { byUrgency, type PendingItem, pendingKey } from '@/lib/inbox/domain/pending';

const DAY = { today: businessDate('2025-05-20'), soonUntil: businessDate('2025-05-22') };

function item(id: string, dueOn: string | null, risk = 0, since = 0): PendingItem {
  const deadline = dueOn === null ? null : deadlineOf(businessDate(dueOn), DAY);
  const rest = { title: id, unitName: null, href: '/targets', since: new Date(since) };
  return { kind: 'target', ask: 'fill', id, deadline, risk, ...rest };
}

describe('order of 待办', () => {
  test('overdue first, then days left, then risk, then what waits longest; no deadline last', () => {
    const rows = [
      item('none', null, 9),
      item('later', '2025-06-01', 9),
      item('soon-risky', '2025-05-22', 3),
      item('soon-waiting', '2025-05-22', 0, 1),
      item('soon', '2025-05-22', 0, 2),
      item('overdue', '2025-05-18'),
      item('long-overdue', '2025-05-01'),
    ];
    expect(rows.toSorted(byUrgency).map((row) => row.id)).toEqual([
      'long-overdue',
      'overdue',
      'soon-risky',
      'soon-waiting',
      'soon',
      'later',
      'none',
    ]);
  });

  test('is one order whatever order the sources come in', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id, index) => item(id, index % 2 ? '2025-05-22' : null));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(shuffled.toSorted(byUrgency)).toEqual(rows.toSorted(byUrgency));
      }),
    );
  });
});

describe('pages by key', () => {
  test('following the keys shows every row once', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 10 }), (length, limit) => {
        const list = Array.from({ length }, (_, index) => item(String(index), null));
        const seen: PendingItem[] = [];
        let after: string | null = null;
        do {
          const page: KeyedPage<PendingItem> = pageByKey(list, pendingKey, after, limit);
          expect(page.total).toBe(length);
          seen.push(...page.items);
          after = page.next;
        } while (after !== null);
        expect(seen).toEqual(list);
      }),
    );
  });

  test('a key that is gone leads to the first page, not past what is left', () => {
    const list = [item('1', null), item('2', null)];
    expect(pageByKey(list, pendingKey, 'target.fill.gone', 1).items).toEqual([list[0]]);
  });
});
