/** The form while a clerk types: every act on it is one pure step. */
import type { FormText } from '@/lib/targets/domain/difference';
import { placeInFrame } from '@/lib/targets/domain/frames';
import { becomeCommon } from '@/lib/targets/domain/naming';
import {
  DIRECTIONS,
  type Direction,
  type Finding,
  type Frame,
  type LibraryEntry,
  type ProjectLevel1,
  type ProjectLevel2,
  type TargetForm,
  type TargetLine,
} from '@/lib/targets/domain/types';

export type LineText = Exclude<keyof TargetLine, 'id' | 'indicatorId' | 'documentId' | 'direction' | 'copiedFrom'>;

export type EditorStep =
  | { readonly kind: 'text'; readonly field: FormText; readonly value: string }
  | { readonly kind: 'line_text'; readonly id: string; readonly field: LineText; readonly value: string }
  | { readonly kind: 'line_direction'; readonly id: string; readonly direction: Direction | null }
  | { readonly kind: 'line_confirmed'; readonly id: string }
  | { readonly kind: 'lines_copied'; readonly lines: readonly TargetLine[] }
  | { readonly kind: 'line_document'; readonly id: string; readonly documentId: string | null }
  | { readonly kind: 'line_from_library'; readonly id: string; readonly entry: LibraryEntry }
  | { readonly kind: 'line_added'; readonly line: TargetLine }
  | { readonly kind: 'line_removed'; readonly id: string }
  | { readonly kind: 'line_restored'; readonly line: TargetLine; readonly position: number }
  | { readonly kind: 'line_moved'; readonly id: string; readonly by: -1 | 1 }
  | { readonly kind: 'form_replaced'; readonly form: TargetForm };

export function editorStep(form: TargetForm, step: EditorStep): TargetForm {
  switch (step.kind) {
    case 'text':
      return { ...form, [step.field]: step.value };
    case 'line_text':
      return withLine(form, step.id, (line) => ({ ...line, ...confirmed(step.field), [step.field]: step.value }));
    case 'line_direction':
      return withLine(form, step.id, (line) => ({ ...line, direction: step.direction }));
    case 'line_confirmed':
      return withLine(form, step.id, (line) => ({ ...line, copiedFrom: '' }));
    case 'lines_copied':
      return { ...form, lines: [...form.lines, ...step.lines] };
    case 'line_document':
      return withLine(form, step.id, (line) => ({ ...line, documentId: step.documentId }));
    case 'line_from_library':
      return withLine(form, step.id, (line) => becomeCommon(line, step.entry, form.frame));
    case 'line_added':
      return { ...form, lines: [...form.lines, step.line] };
    case 'line_removed':
      return { ...form, lines: form.lines.filter((line) => line.id !== step.id) };
    case 'line_restored':
      return { ...form, lines: form.lines.toSpliced(step.position, 0, step.line) };
    case 'line_moved':
      return { ...form, lines: moved(form.lines, step.id, step.by) };
    case 'form_replaced':
      return step.form;
  }
}

/** An empty 个性指标 of a class. */
export function emptyLine(id: string, level1: ProjectLevel1, level2: ProjectLevel2): TargetLine {
  return {
    id,
    level1,
    level2,
    indicatorId: null,
    name: '',
    direction: null,
    targetValue: '',
    unit: '',
    weight: '',
    accrual: 'state',
    valueSource: '',
    scoringRule: '',
    baseline: '',
    noBaselineReason: '',
    unitCost: '',
    documentId: null,
    clauseNumber: '',
    clauseText: '',
    specificReason: '',
    copiedFrom: '',
  };
}

/** A new line of a common indicator. */
export function lineOf(id: string, entry: LibraryEntry, frame: Frame): TargetLine {
  const { level1, level2 } = placeInFrame(entry, frame);
  return becomeCommon(emptyLine(id, level1, level2), entry, frame);
}

/** A changed value is a confirmed one. */
function confirmed(field: LineText): Partial<TargetLine> {
  return field === 'targetValue' ? { copiedFrom: '' } : {};
}

/**
 * Last year's lines as lines of this year, each to be confirmed. What was true of that year alone stays behind: its
 * base, its clause, its document. Indicators the form has already are left out.
 */
export function copiesOf(
  lines: readonly TargetLine[],
  form: TargetForm,
  year: number,
  newId: () => string,
): readonly TargetLine[] {
  const present = new Set(form.lines.map((line) => line.name));
  return lines
    .filter((line) => !present.has(line.name))
    .map((line) => ({
      ...line,
      id: newId(),
      baseline: '',
      noBaselineReason: '',
      documentId: null,
      clauseNumber: '',
      clauseText: '',
      copiedFrom: String(year),
    }));
}

/** The step that does what a finding suggests, where one value says it all; null = the clerk must think. */
export function mendingStep(line: TargetLine, { rewrite }: Finding): EditorStep | null {
  const value = String(rewrite?.params.value ?? '');
  switch (rewrite?.code) {
    case 'set_unit':
      return { kind: 'line_text', id: line.id, field: 'unit', value };
    case 'set_target_value':
      return { kind: 'line_text', id: line.id, field: 'targetValue', value };
    case 'set_direction': {
      const direction = DIRECTIONS.find((candidate) => candidate === value);
      return direction ? { kind: 'line_direction', id: line.id, direction } : null;
    }
    default:
      return null;
  }
}

function withLine(form: TargetForm, id: string, change: (line: TargetLine) => TargetLine): TargetForm {
  return { ...form, lines: form.lines.map((line) => (line.id === id ? change(line) : line)) };
}

/** Moves a line among those of its own class. */
function moved(lines: readonly TargetLine[], id: string, by: -1 | 1): readonly TargetLine[] {
  const at = lines.findIndex((line) => line.id === id);
  const line = lines[at];
  if (!line) return lines;
  const neighbours = lines.flatMap((other, index) => (other.level1 === line.level1 ? [index] : []));
  const to = neighbours[neighbours.indexOf(at) + by];
  const other = to === undefined ? undefined : lines[to];
  if (to === undefined || !other) return lines;
  return lines.with(at, other).with(to, line);
}
