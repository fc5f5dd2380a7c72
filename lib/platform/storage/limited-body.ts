/** The bytes of a request, at most `limit` + 1 of them: one too many tells that it was too long, the rest is not read. */
export async function readLimitedBody(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  if (body === null) return new Uint8Array();
  for await (const part of body) {
    parts.push(part);
    size += part.length;
    if (size > limit) break;
  }
  return new Uint8Array(Buffer.concat(parts).subarray(0, limit + 1));
}
