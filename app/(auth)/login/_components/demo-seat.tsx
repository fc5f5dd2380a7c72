import { Button } from '@/components/ui/button';
import type { DemoGroup } from './account-groups';

/** Longer groups start folded, so that all seats are seen at once. */
const FOLDED_FROM = 9;

interface EntryProps {
  /** Account that is being entered now. */
  entering: string | null;
  choose: (personId: string) => void;
}

/** One seat with everyone who holds it. */
export function DemoSeat({ group, open, ...entry }: EntryProps & { group: DemoGroup; open: boolean }) {
  const { label, choices } = group;
  return (
    <details open={open || choices.length < FOLDED_FROM} className="group border-rule border-b pb-2">
      <summary className="flex min-h-control items-baseline gap-2">
        <span className="font-semibold">{label}</span>
        <span className="text-ink-3 text-sm">{choices.length} 个账号</span>
        <span aria-hidden="true" className="ml-auto text-indigo text-sm">
          <span className="group-open:hidden">展开 ▾</span>
          <span className="hidden group-open:inline">收起 ▴</span>
        </span>
      </summary>
      <ul aria-label={label} className="mt-1 flex flex-wrap gap-2">
        {choices.map((choice) => (
          <li key={choice.personId}>
            <Entry {...entry} personId={choice.personId} words={choice.place} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Seats of the whole county, each held by one account. */
export function DemoOffices({ groups, ...entry }: EntryProps & { groups: DemoGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <div>
      <h2 className="flex min-h-control items-center font-semibold text-base">财政局、监督和管理</h2>
      <ul className="mt-1 flex flex-wrap gap-2">
        {groups.flatMap((group) =>
          group.choices.map((choice) => (
            <li key={choice.personId}>
              <Entry {...entry} personId={choice.personId} words={group.label} />
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

function Entry({ personId, words, entering, choose }: EntryProps & { personId: string; words: string }) {
  return (
    <Button size="small" disabled={entering !== null} pending={entering === personId} onClick={() => choose(personId)}>
      {words}
    </Button>
  );
}
