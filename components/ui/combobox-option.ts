export interface ComboboxOption {
  value: string;
  label: string;
  /** Second line: code, unit, category. */
  detail?: string;
  /** Further words it is found by, for instance pinyin initials. */
  keywords?: string;
}

/** Options that hold every word of the query, in label, detail or keywords, whatever the letter case. */
export function matchOptions(options: ComboboxOption[], query: string, limit: number): ComboboxOption[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: ComboboxOption[] = [];
  for (const option of options) {
    const text = `${option.label} ${option.detail ?? ''} ${option.keywords ?? ''}`.toLowerCase();
    if (words.every((word) => text.includes(word))) found.push(option);
    if (found.length === limit) break;
  }
  return found;
}

/** Where the highlight goes: it wraps at both ends; from nowhere (-1) it enters at the end the arrow points from. */
export function moveHighlight(key: string, current: number, count: number): number {
  if (count === 0) return -1;
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return current <= 0 ? count - 1 : current - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return current;
}
