export type SearchValues = Record<string, string | string[] | undefined>;

/** The same page with some of its search parameters set (or, with null, taken away). */
export function searchHref(path: string, current: SearchValues, change: Record<string, string | null>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(current)) {
    if (key in change || value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) params.append(key, one);
  }
  for (const [key, value] of Object.entries(change)) {
    if (value !== null) params.append(key, value);
  }
  const search = params.toString();
  return search ? `${path}?${search}` : path;
}
