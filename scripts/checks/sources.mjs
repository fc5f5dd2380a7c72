/** The source files the structure checks look at, and their syntax trees. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, inProject, projectRoot } from '../project.mjs';

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests'];
const CODE = /\.(ts|tsx|mjs|cjs)$/;
const NOT_OURS = /(^|\/)generated\/|^next-env\.d\.ts$/;

/** Paths from the root of all code in the checkout. */
export function listSources() {
  const atRoot = readdirSync(projectRoot).map((name) => inProject(name));
  const inFolders = FOLDERS.flatMap((folder) => filesUnder(inProject(folder)));
  return [...atRoot, ...inFolders]
    .map((file) => path.relative(projectRoot, file).split(path.sep).join('/'))
    .filter((file) => CODE.test(file) && !NOT_OURS.test(file));
}

export function readSource(file) {
  return readFileSync(inProject(file), 'utf8');
}

/**
 * Syntax tree of TypeScript text. Places in it are counted in bytes from 1 at the parser's first file; `lineAt` turns
 * them into lines.
 */
export async function parseSource(text, isJsx) {
  const { parseSync } = await import('@swc/core');
  const tree = parseSync(text, { syntax: 'typescript', tsx: isJsx, target: 'es2022' });
  const bytes = Buffer.from(text);
  // swc's first position is that of the first token: what stands before it counts too
  const start = tree.span.start - Buffer.byteLength(leadingTrivia(text));
  return { tree, lineAt: (position) => countLines(bytes.subarray(0, position - start)) };
}

function leadingTrivia(text) {
  return /^(\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*/.exec(text)[0];
}

function countLines(bytes) {
  let lines = 1;
  for (const byte of bytes) if (byte === 10) lines += 1;
  return lines;
}

/** Calls `visit` with every node of a syntax tree that has a type. */
export function walk(node, visit) {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, visit);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}
