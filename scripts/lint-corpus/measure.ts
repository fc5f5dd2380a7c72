/** Precision and recall of each lint rule on labelled forms; a line counts once per rule. */
import { LINT_RULES, type LintRuleName } from '@/lib/targets/domain/lint/lint-finding';
import { lintTarget } from '@/lib/targets/domain/lint/lint-target';
import type { LabelledForm } from '@/scripts/lint-corpus/read-corpus';

export interface Score {
  readonly rule: LintRuleName;
  /** found and labelled */
  readonly hits: number;
  /** found, not labelled: `form line name` */
  readonly wrong: readonly string[];
  /** labelled, not found */
  readonly missed: readonly string[];
}

/** Floor of every rule. @source capabilities.md U-1 */
export const PRECISION_FLOOR = 0.9;
export const RECALL_FLOOR = 0.8;

/** 1 when nothing was found: nothing found is nothing wrong. */
export function precision({ hits, wrong }: Score): number {
  return hits + wrong.length === 0 ? 1 : hits / (hits + wrong.length);
}

/** 1 when nothing was to be found. */
export function recall({ hits, missed }: Score): number {
  return hits + missed.length === 0 ? 1 : hits / (hits + missed.length);
}

export function isGoodEnough(score: Score): boolean {
  return precision(score) >= PRECISION_FLOOR && recall(score) >= RECALL_FLOOR;
}

interface Judged {
  readonly place: string;
  readonly labels: ReadonlySet<LintRuleName>;
  readonly found: ReadonlySet<string>;
}

function judge({ id, form, subject, labels }: LabelledForm): readonly Judged[] {
  const findings = lintTarget(form, subject);
  return form.lines.map((line, index) => ({
    place: `${id} ${index + 1} ${line.name}`,
    labels: new Set(labels[index] ?? []),
    found: new Set(findings.filter((finding) => finding.lineId === line.id).map((finding) => finding.rule)),
  }));
}

export function measure(corpus: readonly LabelledForm[]): readonly Score[] {
  const lines = corpus.flatMap(judge);
  const places = (wanted: (line: Judged) => boolean) => lines.filter(wanted).map((line) => line.place);
  return LINT_RULES.map((rule) => ({
    rule,
    hits: places((line) => line.labels.has(rule) && line.found.has(rule)).length,
    wrong: places((line) => !line.labels.has(rule) && line.found.has(rule)),
    missed: places((line) => line.labels.has(rule) && !line.found.has(rule)),
  }));
}
