/**
 * A look into a zip archive that may be hostile: how many entries, how large they really become, which names they have.
 * Nothing is written anywhere; limits are counted while inflating, not read from the archive's own claims.
 */
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

export interface ArchiveLimits {
  readonly entries: number;
  /** sum of what is read, inflated, bytes */
  readonly inflatedBytes: number;
}

/** Larger than any office file of 10 MB that people make, far below what hurts. */
export const OFFICE_LIMITS: ArchiveLimits = { entries: 3_000, inflatedBytes: 120 * 1024 * 1024 };

/** The archive is broken, lies about itself or passes a limit. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';
  constructor(readonly reason: 'damaged' | 'password' | 'too_large') {
    super(`archive is ${reason}`);
  }
}

export interface ArchiveContent {
  /** every entry's name, lower case */
  readonly names: readonly string[];
  /** inflated bytes of the entries that were asked for, by lower-case name */
  readonly files: ReadonlyMap<string, Buffer>;
}

/**
 * Reads the entries whose lower-case name is wanted.
 * @throws ArchiveRefused
 */
export async function readArchive(
  bytes: Buffer,
  isWanted: (name: string) => boolean,
  limits: ArchiveLimits = OFFICE_LIMITS,
): Promise<ArchiveContent> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: false }).catch(() => {
    throw new ArchiveRefused('damaged');
  });
  if (zip.entryCount > limits.entries) throw new ArchiveRefused('too_large');
  return collect(zip, isWanted, limits);
}

async function collect(
  zip: ZipFile,
  isWanted: (name: string) => boolean,
  limits: ArchiveLimits,
): Promise<ArchiveContent> {
  const names = new Set<string>();
  const files = new Map<string, Buffer>();
  let left = limits.inflatedBytes;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (names.has(name)) throw new ArchiveRefused('damaged');
      names.add(name);
      if ((entry.generalPurposeBitFlag & 1) === 1) throw new ArchiveRefused('password');
      if (!isWanted(name)) continue;
      const content = await inflate(zip, entry, left);
      left -= content.length;
      files.set(name, content);
    }
  } catch (error) {
    throw error instanceof ArchiveRefused ? error : new ArchiveRefused('damaged');
  }
  return { names: [...names], files };
}

async function inflate(zip: ZipFile, entry: Entry, allowed: number): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > allowed) {
      stream.destroy();
      throw new ArchiveRefused('too_large');
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}
