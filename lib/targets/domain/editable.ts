/**
 * Which parts of a target its clerk may change in which state. A return opens only what it names: the returned lines,
 * and the weights of the same level 1, since a changed line may need another share.
 * @source capabilities.md C-28, U-4
 */
import type { Refusal } from '@/lib/core/decision';
import { type Change, differenceOf } from '@/lib/targets/domain/difference';
import type { TargetState } from '@/lib/targets/domain/machine';
import { PROJECT_LEVEL1, type ProjectLevel1, type TargetForm } from '@/lib/targets/domain/types';

/** What a return names: the whole form, the texts, the set of lines (something is missing), or one line. */
export const RETURN_PLACES = ['form', 'objective', 'lines', 'line'] as const;
export type ReturnPlace = (typeof RETURN_PLACES)[number];

export interface ReturnedPlace {
  readonly place: ReturnPlace;
  /** set when place is `line` */
  readonly lineId: string | null;
}

export type Editable =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'some';
      /** objective, long-term objective, beneficiaries and the two reasons */
      readonly texts: boolean;
      /** lines of the returned form that were not returned; all others, new ones too, may change until submitted */
      readonly fixedIds: ReadonlySet<string>;
      /** level 1 classes that take new lines, and in which every weight may be changed */
      readonly openClasses: ReadonlySet<ProjectLevel1>;
    };

/**
 * @param form the form as it was returned, which a save is measured by: what the clerk has mended since stays open
 * @param returned open places of the last return; empty when it was never returned
 */
export function editableParts(state: TargetState, form: TargetForm, returned: readonly ReturnedPlace[]): Editable {
  if (state === 'drafted') return { kind: 'all' };
  if (state !== 'returned') return { kind: 'none' };
  if (returned.length === 0 || returned.some((item) => item.place === 'form')) return { kind: 'all' };
  const openIds = new Set(returned.flatMap((item) => (item.lineId === null ? [] : [item.lineId])));
  const classes = form.lines.filter((line) => openIds.has(line.id)).map((line) => line.level1);
  return {
    kind: 'some',
    texts: returned.some((item) => item.place === 'objective'),
    fixedIds: new Set(form.lines.flatMap((line) => (openIds.has(line.id) ? [] : [line.id]))),
    openClasses: new Set(returned.some((item) => item.place === 'lines') ? PROJECT_LEVEL1 : classes),
  };
}

/** Every change of the returned form outside the editable parts, as a refusal at its place; empty = all are allowed. */
export function lockedChanges(before: TargetForm, after: TargetForm, editable: Editable): readonly Refusal[] {
  if (editable.kind === 'all') return [];
  const changes = differenceOf(before, after);
  if (editable.kind === 'none') {
    return changes.length === 0 ? [] : [{ code: 'target_is_locked' }];
  }
  return changes
    .filter((change) => !isAllowed(change, editable, before))
    .map((change) => ({ code: 'part_is_locked', params: paramsOf(change), place: placeOf(change, after) }));
}

function isAllowed(change: Change, editable: Extract<Editable, { kind: 'some' }>, before: TargetForm): boolean {
  switch (change.kind) {
    case 'text_changed':
      return editable.texts;
    case 'line_added':
      return editable.openClasses.has(change.line.level1);
    case 'line_removed':
      return !editable.fixedIds.has(change.line.id);
    case 'line_moved':
      return editable.openClasses.size > 0;
    case 'line_changed': {
      if (!editable.fixedIds.has(change.lineId)) return true;
      const line = before.lines.find((candidate) => candidate.id === change.lineId);
      return change.field === 'weight' && line !== undefined && editable.openClasses.has(line.level1);
    }
  }
}

function paramsOf(change: Change): Record<string, string> {
  switch (change.kind) {
    case 'text_changed':
      return { field: change.field };
    case 'line_changed':
      return { name: change.name, field: change.field };
    case 'line_added':
    case 'line_removed':
      return { name: change.line.name };
    case 'line_moved':
      return {};
  }
}

function placeOf(change: Change, after: TargetForm): string {
  if (change.kind === 'text_changed') return change.field;
  const id = change.kind === 'line_added' || change.kind === 'line_removed' ? change.line.id : change.lineId;
  const index = after.lines.findIndex((line) => line.id === id);
  if (index < 0) return 'lines';
  return change.kind === 'line_changed' ? `lines[${index}].${change.field}` : `lines[${index}]`;
}
