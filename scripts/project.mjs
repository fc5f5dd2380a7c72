/** Where things stand in the checkout, and how its files are listed and hashed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

export function inProject(...parts) {
  return path.join(projectRoot, ...parts);
}

/** All files under a file or folder, sorted; missing places yield nothing. */
export function filesUnder(place) {
  const info = statSync(place, { throwIfNoEntry: false });
  if (!info) return [];
  if (info.isFile()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => (entry.isFile() || entry.isDirectory() ? filesUnder(path.join(place, entry.name)) : []))
    .sort();
}

/** SHA-256 over the names and bytes of files and over further words that matter. */
export function hashOf(files, words = []) {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word}\n`);
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`${path.relative(projectRoot, file)}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
