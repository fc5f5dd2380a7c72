/** core, domain/ and policies read no clock, throw no dice and touch nothing outside: what they need arrives as an argument. */
import { listSources, parseSource, readSource, walk } from './sources.mjs';

export const title = 'purity';
const PURE = /^lib\/(core\/|[^/]+\/domain\/|[^/]+\/policy\.ts$)/;
const OUTSIDE = new Set(['process', 'console', 'fetch', 'crypto', 'performance', 'setTimeout', 'setInterval']);
const CLOCK_AND_DICE = new Set(['Date.now', 'Math.random']);

export async function judgePurity(file, text) {
  const { tree, lineAt } = await parseSource(text, false);
  const findings = [];
  const report = (node, what) => findings.push(`${file}:${lineAt(node.span.start)}: uses ${what}`);
  walk(tree.body, (node) => {
    if (node.type === 'NewExpression' && node.callee.value === 'Date' && (node.arguments ?? []).length === 0) {
      report(node, 'new Date()');
    }
    if (node.type === 'CallExpression' && OUTSIDE.has(node.callee.value)) report(node, node.callee.value);
    if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return;
    const name = `${node.object.value}.${node.property.value}`;
    if (OUTSIDE.has(node.object.value) || CLOCK_AND_DICE.has(name)) report(node, name);
  });
  return findings;
}

export async function find() {
  const files = listSources().filter((file) => PURE.test(file));
  return (await Promise.all(files.map((file) => judgePurity(file, readSource(file))))).flat();
}
