/** Length as a person counts it: one per character, whatever its encoding; line breaks do not count. */
export function textLength(text: string): number {
  return [...text.replace(/\r?\n/g, '')].length;
}
