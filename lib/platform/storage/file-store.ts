/**
 * Files by content: a file lies under its own SHA-256 in MINGBAI_DATA_DIR/files and is never changed. Stored means on
 * the disk (fsync of file and directory); served means read again and equal to its hash.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** The store has no such file, or its bytes no longer have the hash they are kept under. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged';
  constructor(
    readonly sha256: string,
    readonly damage: 'missing' | 'changed',
  ) {
    super(`stored file ${sha256} is ${damage}`);
  }
}

/** Hex SHA-256 of the bytes. */
export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps the bytes and answers their hash. Keeping the same bytes again changes nothing. */
export async function keepFile(bytes: Uint8Array): Promise<string> {
  const sha256 = hashOfBytes(bytes);
  const target = pathOf(sha256);
  if ((await readIfThere(target))?.equals(bytes)) return sha256;
  const directory = path.dirname(target);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const draft = path.join(directory, `.${randomUUID()}`);
  try {
    await writeSynced(draft, bytes);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncDirectory(directory);
  await syncDirectory(path.dirname(directory));
  return sha256;
}

/**
 * The bytes of a kept file, checked against their hash.
 * @throws FileDamaged when they are gone or differ: such a file is never served
 */
export async function readKeptFile(sha256: string): Promise<Buffer> {
  const bytes = await readIfThere(pathOf(sha256));
  if (bytes === null) throw new FileDamaged(sha256, 'missing');
  if (hashOfBytes(bytes) !== sha256) throw new FileDamaged(sha256, 'changed');
  return bytes;
}

function pathOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a SHA-256');
  const home = path.resolve(process.env.MINGBAI_DATA_DIR ?? '.data');
  return path.join(home, 'files', sha256.slice(0, 2), sha256);
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
