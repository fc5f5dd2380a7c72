/**
 * Who asks, from where and when: the one argument every act and query takes first. The clock arrives here, nothing
 * below reads one.
 */
import type { HeldSeat, Seat } from '@/lib/core/seat';

/** A signed-in person with the seats in force at this request. */
export interface Actor {
  readonly personId: string;
  readonly displayName: string;
  readonly seats: readonly HeldSeat[];
}

export interface RequestContext {
  /** 行政区划代码 of the session's county; never taken from input */
  readonly countyCode: string;
  /** null = an unknown visitor or the system itself, see `origin` */
  readonly actor: Actor | null;
  /** `web` = a request of a person or visitor; `system` = start-up, seeds and timed work of the county itself */
  readonly origin: 'web' | 'system';
  /** real time: audit entries and sessions */
  readonly now: Date;
  /** business date `YYYY-MM-DD` in Asia/Shanghai; the demo county lives at a date of its own */
  readonly businessDate: string;
  /** client address, empty for the system */
  readonly address: string;
}

export function holdsSeat(actor: Actor | null, seat: Seat): boolean {
  return actor?.seats.some((held) => held.seat === seat) ?? false;
}

/** The seats of one kind the actor holds, with their scopes; empty when none. */
export function seatsOf(actor: Actor | null, seat: Seat): readonly HeldSeat[] {
  return actor?.seats.filter((held) => held.seat === seat) ?? [];
}
