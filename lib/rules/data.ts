/** Rows of rule set versions <-> validated rule sets; the only file of the chapter that knows the database. */

import { canonicalJson, sha256 } from '@/lib/platform/canonical-json';
import { isDuplicate, type Tx } from '@/lib/platform/db/transaction';
import { type RuleSet, type RuleSetVersion, ruleSetSchema } from '@/lib/rules/domain/rule-set';

const ACTIVATED_COLUMNS = { id: true, fiscalYear: true, version: true, activatedAt: true, contentHash: true } as const;

export function contentHashOf(rules: RuleSet): string {
  return sha256(canonicalJson(rules));
}

/** The version in force for a year: its own, or else that of the latest year before it. Null before the first one. */
export async function findRuleSetInForce(
  tx: Tx,
  countyCode: string,
  fiscalYear: number,
): Promise<RuleSetVersion | null> {
  const row = await tx.ruleSetVersion.findFirst({
    where: { countyCode, state: 'activated', fiscalYear: { lte: fiscalYear } },
    orderBy: { fiscalYear: 'desc' },
    select: ACTIVATED_COLUMNS,
  });
  if (row === null) return null;
  return { ...row, rules: read.get(row.contentHash) ?? (await readRules(tx, countyCode, row)) };
}

/** Ends the version in force of exactly this year and version; false when it is no longer that one. */
export async function supersedeRuleSet(
  tx: Tx,
  countyCode: string,
  fiscalYear: number,
  version: number,
): Promise<boolean> {
  const { count } = await tx.ruleSetVersion.updateMany({
    where: { countyCode, fiscalYear, version, state: 'activated' },
    data: { state: 'superseded' },
  });
  return count === 1;
}

/** Stores a version as the one in force; false when the number is taken. */
export async function insertRuleSet(tx: Tx, countyCode: string, version: RuleSetVersion): Promise<boolean> {
  const { id, fiscalYear, version: number, activatedAt, contentHash, rules } = version;
  try {
    await tx.ruleSetVersion.create({
      data: {
        countyCode,
        id,
        fiscalYear,
        version: number,
        state: 'activated',
        content: rules,
        contentHash,
        activatedAt,
      },
    });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Contents read before, by their hash: versions never change, so one is fetched and checked once. */
const read = new Map<string, RuleSet>();
const READ_LIMIT = 32;

async function readRules(
  tx: Tx,
  countyCode: string,
  { id, contentHash }: { readonly id: string; readonly contentHash: string },
): Promise<RuleSet> {
  const { content } = await tx.ruleSetVersion.findUniqueOrThrow({
    where: { countyCode_id: { countyCode, id } },
    select: { content: true },
  });
  const rules = ruleSetSchema.parse(content);
  if (read.size >= READ_LIMIT) read.clear();
  read.set(contentHash, rules);
  return rules;
}
