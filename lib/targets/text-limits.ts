/** Longest texts a form takes, in characters; what a rule set asks beyond that is a finding. @source domain.md 6.1 (目标 2000) */
export const TEXT_LIMITS = { objective: 2000, short: 200, long: 500, note: 1000 } as const;
