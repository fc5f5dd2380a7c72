/**
 * What a person means when typing a figure with a Chinese input method: full-width digits and signs become
 * ASCII, thousands marks and blanks go. Anything else stays as typed, so that the message can name it.
 */
export function normaliseDigits(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．。]/g, '.')
    .replace(/[－—−–]/g, '-')
    .replace(/＋/g, '+')
    .replace(/％/g, '%')
    .replace(/[,，'\s\u3000]/g, '');
}

/** Thousands marks in the whole part of a plain decimal; other text unchanged. */
export function groupDigits(text: string): string {
  const match = /^([+-]?)(\d+)(\.\d+)?$/.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = ''] = match;
  return `${sign}${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${fraction}`;
}

/** Moves the decimal point right (left when negative) without leaving text, so no float can bend the sum. */
export function shiftPoint(text: string, places: number): string | null {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = whole + fraction;
  const point = whole.length + places;
  const left = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const right = point <= 0 ? digits.padStart(digits.length - point, '0') : digits.slice(point);
  const plain = left.replace(/^0+(?=\d)/, '');
  return `${sign === '-' ? '-' : ''}${plain}${right ? `.${right}` : ''}`;
}
