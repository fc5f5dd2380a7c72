import { groupDigits, normaliseDigits, shiftPoint } from '@/components/ui/digits';

export type TypedMoneyUnit = '万元' | '元';

/**
 * The sum just typed, in the other unit and with thousands marks, so that a slip of four digits shows at once.
 * Null when the text is not a sum.
 */
export function moneyEcho(text: string, unit: TypedMoneyUnit): string | null {
  const plain = normaliseDigits(text);
  if (plain === '') return null;
  const moved = shiftPoint(plain, unit === '万元' ? 4 : -4);
  if (moved === null) return null;
  const [whole = '', fraction = ''] = moved.split('.');
  const shown = fraction.replace(/0+$/, '').padEnd(2, '0');
  return `即 ${groupDigits(`${whole}.${shown}`)} ${unit === '万元' ? '元' : '万元'}`;
}
