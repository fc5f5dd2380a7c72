/** What a colour means; words and shapes always say it too. */
export type Tone = 'neutral' | 'info' | 'success' | 'warn' | 'danger';

export const toneText: Record<Tone, string> = {
  neutral: 'text-ink-2',
  info: 'text-blue',
  success: 'text-green',
  warn: 'text-amber',
  danger: 'text-vermilion',
};

export const toneTint: Record<Tone, string> = {
  neutral: 'bg-paper',
  info: 'bg-blue-tint',
  success: 'bg-green-tint',
  warn: 'bg-amber-tint',
  danger: 'bg-vermilion-tint',
};

export const toneBorder: Record<Tone, string> = {
  neutral: 'border-rule',
  info: 'border-blue',
  success: 'border-green',
  warn: 'border-amber',
  danger: 'border-vermilion',
};
