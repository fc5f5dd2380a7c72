import type { MoneyUnit } from '@/components/ui/money-switch';
import { type Fen, formatWan, formatYuan } from '@/lib/core/money';

export function moneyShown(amount: Fen, unit: MoneyUnit): string {
  return unit === 'wan' ? formatWan(amount) : formatYuan(amount);
}
