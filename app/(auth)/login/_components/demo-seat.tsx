import { Button } from '@/components/ui/button';
import type { DemoGroup } from './account-groups';

/** Longer groups start folded, so that all seats are seen at once. */
const FOLDED_FROM = 9;

interface DemoSeatProps {
  group: DemoGroup;
  /** Unfolded from the start: the group was searched. */
  open: boolean;
  /** Account that is being entered now. */
  entering: string | null;
  choose: (personId: string) => void;
}

/** One seat with everyone who holds it. */
export function DemoSeat({ group, open, entering, choose }: DemoSeatProps) {
  return (
    <details open={open || group.choices.length < FOLDED_FROM} className="border-rule border-b pb-3">
      <summary className="flex min-h-control items-baseline gap-2 font-semibold">
        {group.label}
        <span className="font-normal text-ink-3 text-sm">{group.choices.length} 个账号</span>
      </summary>
      <ul className="mt-1 flex flex-wrap gap-2">
        {group.choices.map((choice) => (
          <li key={choice.personId}>
            <Button
              size="small"
              disabled={entering !== null}
              pending={entering === choice.personId}
              onClick={() => choose(choice.personId)}
            >
              {choice.place}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
