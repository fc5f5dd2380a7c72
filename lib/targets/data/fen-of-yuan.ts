import { type Fen, fen, parseYuan } from '@/lib/core/money';

/** Yuan as PostgreSQL writes a numeric(18,2), exact, to fen. */
export function fenOfYuan(text: string): Fen {
  const parsed = parseYuan(text);
  if (!parsed.ok) throw new Error(`the database gave ${text} for an amount`);
  return fen(parsed.value);
}
