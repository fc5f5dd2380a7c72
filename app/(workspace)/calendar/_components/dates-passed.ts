export interface DatedEntry {
  id: string;
  title: string;
  /** `YYYY-MM-DD` */
  opensOn: string;
  /** `YYYY-MM-DD`, the last day in time */
  dueOn: string;
}

/** Entries that begin, and entries whose last day is over, when the day moves from `today` to `date`. */
export function datesPassed(entries: readonly DatedEntry[], today: string, date: string) {
  return {
    begun: entries.filter(({ opensOn }) => today < opensOn && opensOn <= date),
    ended: entries.filter(({ dueOn }) => today <= dueOn && dueOn < date),
  };
}
