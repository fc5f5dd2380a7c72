/** Writing a target's form: only lines that changed are touched. */
import { parsePoints } from '@/lib/core/points';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaction';
import { LINE_FIELDS } from '@/lib/targets/domain/difference';
import { targetNumber } from '@/lib/targets/domain/rules/target-number';
import type { TargetForm, TargetLine } from '@/lib/targets/domain/types';

export interface FormWrite {
  readonly countyCode: string;
  readonly id: string;
  readonly expectedVersion: number;
  readonly before: TargetForm;
  readonly after: TargetForm;
  /** everybody who has edited it, the present editor included */
  readonly preparedBy: readonly string[];
  readonly now: Date;
}

/**
 * Writes the form if the version is unchanged, in one statement; false when somebody else was first, or a line's id is
 * one of another target: then the caller rolls back.
 */
export async function writeForm(tx: Tx, write: FormWrite): Promise<boolean> {
  const { countyCode, id, after } = write;
  const { touched, removed } = changedLines(write);
  const rows = touched.map(({ line, position }) => lineRow(countyCode, id, line, position));
  const counts = await tx.$queryRaw<{ targets: number; lines: number }[]>`
    with target as (
      update performance_target set
        frame = ${after.frame}::frame_version, objective = ${after.objective}, term_objective = ${after.termObjective},
        beneficiaries = ${after.beneficiaries}, no_satisfaction_reason = ${after.noSatisfactionReason},
        no_cost_reason = ${after.noCostReason}, prepared_by = ${write.preparedBy}::uuid[], saved_at = ${write.now},
        version = version + 1
      where county_code = ${countyCode} and id = ${id}::uuid and version = ${write.expectedVersion}
        and state in ('drafted', 'returned')
      returning 1
    ), removed as (
      delete from target_line
      where county_code = ${countyCode} and target_id = ${id}::uuid and id = any(${removed}::uuid[])
        and exists (select from target)
    ), written as (
      insert into target_line
      select * from jsonb_populate_recordset(null::target_line, ${JSON.stringify(rows)}::jsonb)
      where exists (select from target)
      on conflict (county_code, id) do update set ${ASSIGNMENTS} where target_line.target_id = excluded.target_id
      returning 1
    )
    select (select count(*) from target)::int as targets, (select count(*) from written)::int as lines`;
  return counts[0]?.targets === 1 && counts[0].lines === touched.length;
}

/** Lines that are new, moved or changed, and ids of those that are gone. */
function changedLines({ before, after }: FormWrite) {
  const old = new Map(before.lines.map((line, position) => [line.id, { line, position }]));
  const touched = after.lines.flatMap((line, position) => {
    const was = old.get(line.id);
    return was && was.position === position && isSame(was.line, line) ? [] : [{ line, position }];
  });
  const kept = new Set(after.lines.map((line) => line.id));
  return { touched, removed: before.lines.filter((line) => !kept.has(line.id)).map((line) => line.id) };
}

function isSame(a: TargetLine, b: TargetLine): boolean {
  return LINE_FIELDS.every((field) => a[field] === b[field]);
}

/** Most the column of weights holds; a larger typed one is kept as text alone. @unit hundredths of a point */
const LARGEST_WEIGHT = 999_999;

/** The row of a line under its column names: what was typed, and beside it what could be read of it exactly. */
function lineRow(countyCode: string, targetId: string, line: TargetLine, position: number): Record<string, unknown> {
  const weight = parsePoints(line.weight);
  const value = targetNumber(line);
  const row = {
    ...line,
    countyCode,
    targetId,
    position,
    targetNumber: line.direction !== 'qualitative' && value.ok ? value.value : null,
    weightPoints: weight.ok && weight.value <= LARGEST_WEIGHT ? (weight.value / 100).toFixed(2) : null,
  };
  return Object.fromEntries(Object.entries(row).map(([field, stored]) => [columnOf(field), stored]));
}

/** `targetValue` → `target_value` */
function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

/** What a line that was there before takes over from the row written again. */
const ASSIGNMENTS = Prisma.raw(
  [...LINE_FIELDS, 'position', 'targetNumber', 'weightPoints']
    .map(columnOf)
    .map((column) => `${column} = excluded.${column}`)
    .join(', '),
);
