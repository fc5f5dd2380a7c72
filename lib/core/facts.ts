/**
 * What an act tells the chapters below it, without importing them: a closed union of facts, each with *sets* of ids so
 * that listeners work set-based. Which chapter listens to which fact stands in wiring.ts.
 */
export type Fact =
  /** projects or policies entered the system and ask for money of a year */
  | { readonly kind: 'projects_registered'; readonly fiscalYear: number; readonly projectIds: readonly string[] }
  /** 布置: a calendar entry was issued to units */
  | {
      readonly kind: 'tasks_assigned';
      readonly fiscalYear: number;
      readonly step: string;
      readonly dueOn: string;
      readonly unitIds: readonly string[];
    };

export type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>;
