/** No rule number (20, 90, 0.2 …) is compared outside domain/ and rules/: a threshold has a name, a side and a source. */
import { listSources, parseSource, readSource, walk } from './sources.mjs';

export const title = 'rule numbers';
const LOOKED_AT = /^(app|components|lib)\/.*\.tsx?$/;
const RULE_ROOMS = /^lib\/(core|platform|rules)\/|^lib\/[^/]+\/domain\//;
const COMPARISONS = new Set(['<', '<=', '>', '>=', '==', '===', '!=', '!==']);
/** Counting and signs, no rules. */
const PLAIN_NUMBERS = new Set([0, 1, 2]);
/** What is technical by its name: sizes, protocol answers, key codes. */
const TECHNICAL = /^(length|size|status|statusCode|code|keyCode|button|indexOf)$/;

export async function judgeComparisons(file, text) {
  const { tree, lineAt } = await parseSource(text, file.endsWith('.tsx'));
  const findings = [];
  walk(tree.body, (node) => {
    if (node.type !== 'BinaryExpression' || !COMPARISONS.has(node.operator)) return;
    for (const [side, other] of [
      [node.left, node.right],
      [node.right, node.left],
    ]) {
      const number = numberOf(side);
      if (number === null || PLAIN_NUMBERS.has(Math.abs(number)) || isTechnical(other)) continue;
      findings.push(`${file}:${lineAt(node.span.start)}: compares with ${number}; name it in domain/ or rules/`);
    }
  });
  return findings;
}

function numberOf(node) {
  if (node.type === 'NumericLiteral') return node.value;
  if (node.type === 'BigIntLiteral') return Number(node.value);
  if (node.type === 'UnaryExpression' && node.operator === '-') return numberOf(node.argument);
  return null;
}

function isTechnical(node) {
  if (node.type === 'OptionalChainingExpression') return isTechnical(node.base);
  if (node.type === 'CallExpression') return isTechnical(node.callee);
  return node.type === 'MemberExpression' && TECHNICAL.test(node.property.value ?? '');
}

export async function find() {
  const files = listSources().filter((file) => LOOKED_AT.test(file) && !RULE_ROOMS.test(file));
  return (await Promise.all(files.map((file) => judgeComparisons(file, readSource(file))))).flat();
}
