/**
 * Every write goes through the one door: what stands in an acts/ folder is an act({ … }) that authorises and leaves an
 * audit entry, or a function that joins the act that calls it. Nobody else opens a transaction.
 */
import { listSources, parseSource, readSource, walk } from './sources.mjs';

export const title = 'acts';
const ACT_FILE = /^lib\/[^/]+\/acts\/[^/]+\.ts$/;
const TRANSACTIONS = /^(lib\/platform\/db\/|tests\/|scripts\/)/;
const NEEDED = ['name', 'schema', 'authorise', 'run'];
const JOINING = /^(ActScope|TransactionScope)$/;

/** @param recordsElsewhere tells whether a module of the project, named as imported, writes audit entries itself */
export async function judgeActFile(file, text, recordsElsewhere) {
  const { tree } = await parseSource(text, false);
  const acts = [];
  const called = new Set();
  walk(tree.body, (node) => {
    if (node.type !== 'CallExpression') return;
    if (node.callee.value === 'act') acts.push(node.arguments[0]?.expression);
    called.add(node.callee.value ?? node.callee.property?.value);
  });
  if (acts.length === 0) {
    return joinsAnAct(tree.body) ? [] : [`${file}: neither an act({ … }) nor a function that takes the scope of one`];
  }
  const findings = acts.flatMap((definition) => judgeDefinition(file, definition));
  if (called.has('record') || importsOf(tree.body).some(recordsElsewhere)) return findings;
  return [...findings, `${file}: never calls scope.record(…), so it leaves no audit entry`];
}

function judgeDefinition(file, definition) {
  if (definition?.type !== 'ObjectExpression') return [`${file}: act(…) needs its definition written out as an object`];
  const keys = new Set(definition.properties.map((property) => property.key?.value ?? property.value));
  return NEEDED.filter((key) => !keys.has(key)).map((key) => `${file}: the act has no ${key}`);
}

function joinsAnAct(body) {
  const functions = body
    .filter((item) => item.type === 'ExportDeclaration' && item.declaration.type === 'FunctionDeclaration')
    .map((item) => item.declaration);
  const firstType = (one) => one.params[0]?.pat.typeAnnotation?.typeAnnotation.typeName?.value ?? '';
  return functions.length > 0 && functions.every((one) => JOINING.test(firstType(one)));
}

function importsOf(body) {
  return body.filter((item) => item.type === 'ImportDeclaration' && !item.typeOnly).map((item) => item.source.value);
}

export async function find() {
  const sources = listSources();
  const recordsElsewhere = (name) => {
    const file = `${name.replace(/^@\//, '')}.ts`;
    return ACT_FILE.test(file) === false && sources.includes(file) && /\.record\(/.test(readSource(file));
  };
  const acts = sources.filter((file) => ACT_FILE.test(file));
  const judged = await Promise.all(acts.map((file) => judgeActFile(file, readSource(file), recordsElsewhere)));
  const strays = sources
    .filter((file) => !TRANSACTIONS.test(file) && readSource(file).includes('$transaction'))
    .map((file) => `${file}: opens a transaction; acts do that through lib/platform/db`);
  return [...judged.flat(), ...strays];
}
