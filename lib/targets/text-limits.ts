/** Longest texts a form takes, in characters. @source domain.md 6.1 (目标 2000), 5.3 (指标名称 50) */
export const TEXT_LIMITS = { objective: 2000, name: 50, short: 200, long: 500, note: 1000 } as const;
