import type { Seat } from '@/lib/core/seat';
import { SEAT_LABELS } from '@/lib/organisation/labels';

/** One account as the way in shows it. */
export interface DemoChoice {
  personId: string;
  /** the unit, division or agency; else, or where two share it, how the account is called */
  place: string;
  searchKeys: string;
}

export interface DemoGroup {
  seat: Seat;
  label: string;
  /** A seat of the county held by one account: shown by its own name. */
  isSingle: boolean;
  choices: DemoChoice[];
}

interface Account {
  personId: string;
  displayName: string;
  seat: Seat;
  scopeName: string | null;
  searchKeys: string;
}

/** Accounts by seat, in the order of the approval chain; a person with two seats stands under both. */
export function groupAccounts(accounts: readonly Account[]): DemoGroup[] {
  const seats = [...new Set(accounts.map((account) => account.seat))];
  return seats.map((seat) => {
    const held = accounts.filter((account) => account.seat === seat);
    return {
      seat,
      label: SEAT_LABELS[seat],
      isSingle: held.length === 1 && held[0]?.scopeName === null,
      choices: held.map((account) => ({
        personId: account.personId,
        place: placeOf(account, held),
        searchKeys: account.searchKeys,
      })),
    };
  });
}

/** The unit, division or agency; two accounts of one place are told apart by how they are called. */
function placeOf({ scopeName, displayName }: Account, held: readonly Account[]): string {
  const isAlone = held.filter((other) => other.scopeName === scopeName).length === 1;
  return scopeName !== null && isAlone ? scopeName : displayName;
}
