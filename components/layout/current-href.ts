/** The menu entry a path belongs to: the longest one that is the path or a folder of it. */
export function currentHref(path: string, hrefs: string[]): string | undefined {
  let best: string | undefined;
  for (const href of hrefs) {
    if (path !== href && !path.startsWith(`${href}/`)) continue;
    if (best === undefined || href.length > best.length) best = href;
  }
  return best;
}
