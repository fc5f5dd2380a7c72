/**
 * Text cells never start a formula in the reader's spreadsheet: one apostrophe is put before what would.
 * @source domain rule I11: exports neutralise cells beginning with = + - @
 */
/** A sign on its own (指标性质 `=`) computes nothing. */
const STARTS_A_FORMULA = /^'*[=+\-@＝＋－＠\t\r\n][\s\S]/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** No two texts become one, so that restoreText can take it back. Plain numbers stay as they are. */
export function neutraliseText(text: string): string {
  return STARTS_A_FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** The text neutraliseText was given. */
export function restoreText(text: string): string {
  if (!text.startsWith("'")) return text;
  const inner = text.slice(1);
  return neutraliseText(inner) === text ? inner : text;
}
