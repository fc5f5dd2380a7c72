/** The single values of an address, to be posted as fields; of a repeated one the first. */
export function textsOf(search: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const entries = Object.entries(search).map(
    ([name, value]) => [name, Array.isArray(value) ? value[0] : value] as const,
  );
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
