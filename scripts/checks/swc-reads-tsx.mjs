/**
 * Preloaded into dependency-cruiser: it asks swc to read every file as plain TypeScript and stumbles over JSX
 * (TypeScript 7 has no parser it could use instead). Here .tsx files are read as what they are.
 */
import { createRequire } from 'node:module';

const swc = createRequire(import.meta.url)('@swc/core');
const parseFileSync = swc.parseFileSync;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });
