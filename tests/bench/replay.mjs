/** The same statements through a bare pg connection, one after the other. */
export async function timeReplay(client, statements) {
  const start = process.hrtime.bigint();
  for (const { text, values } of statements) await client.query({ text, values });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export function median(times) {
  return quantile(times, 0.5);
}

/** What the machine does when nobody else wants it: told beside the median, judged by nobody. */
export function quietest(times) {
  return quantile(times, 0.1);
}

function quantile(times, share) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)];
}
