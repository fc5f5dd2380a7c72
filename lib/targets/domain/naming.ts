/**
 * The wording guard: a typed name that is a library name becomes the entry, a near one is offered and passes only with
 * the reason why it differs, any other is a 个性指标 that says why it is needed.
 * @source 轮台县2025年预算绩效情况说明（一）: 共性指标一律使用体系内指标; capabilities.md C-3, U-3
 */
import { editDistance, isNearName, type NearNameLimits, normaliseName } from '@/lib/core/normalise';
import { placeInFrame } from '@/lib/targets/domain/frames';

import type { Frame, LibraryEntry, TargetForm, TargetLine } from '@/lib/targets/domain/types';

/** The library of the year, indexed once for a form. */
export interface Library {
  readonly byId: ReadonlyMap<string, LibraryEntry>;
  /** entries in force by normalised name; one name may stand under several level 2 */
  readonly byName: ReadonlyMap<string, readonly LibraryEntry[]>;
  readonly inForce: readonly LibraryEntry[];
}

export function indexLibrary(entries: readonly LibraryEntry[]): Library {
  const inForce = entries.filter((entry) => !entry.isRetired);
  const byName = new Map<string, LibraryEntry[]>();
  for (const entry of inForce) {
    byName.set(entry.normalName, [...(byName.get(entry.normalName) ?? []), entry]);
  }
  return { byId: new Map(entries.map((entry) => [entry.id, entry])), byName, inForce };
}

export type NameVerdict =
  /** nothing typed yet */
  | { readonly kind: 'unnamed' }
  /** it is linked to the library; G08 sees to its fields */
  | { readonly kind: 'common' }
  /** it is a library name: the line becomes the entry */
  | { readonly kind: 'equal'; readonly entry: LibraryEntry }
  /** all that are near, and the nearest of them */
  | {
      readonly kind: 'near';
      readonly nearest: LibraryEntry;
      readonly entries: readonly LibraryEntry[];
      readonly isExplained: boolean;
    }
  | { readonly kind: 'specific'; readonly isExplained: boolean };

function standsAt(entry: LibraryEntry, line: TargetLine, frame: Frame): boolean {
  const here = placeInFrame(entry, frame);
  return here.level1 === line.level1 && here.level2 === line.level2;
}

/** One name may stand under several level 2: the one at the line's own first. */
function equalEntry(name: string, line: TargetLine, frame: Frame, library: Library): LibraryEntry | undefined {
  const equal = library.byName.get(name) ?? [];
  return equal.find((entry) => standsAt(entry, line, frame)) ?? equal[0];
}

/** Nearest first. */
function nearEntries(name: string, line: TargetLine, frame: Frame, library: Library, limits: NearNameLimits) {
  const most = Math.max(limits.shortEdits, limits.longEdits);
  return library.inForce
    .filter(
      (entry) =>
        Math.abs(entry.normalName.length - name.length) <= most &&
        standsAt(entry, line, frame) &&
        isNearName(entry.normalName, name, limits),
    )
    .map((entry) => ({ entry, distance: editDistance(entry.normalName, name) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}

/**
 * What the library says to a line's name. Near names are looked for at the same level 2 only; an equal name is the
 * entry wherever it stands, the one at the line's own level 2 first.
 * @param limits how near is near; from the rule set
 */
export function guardName(line: TargetLine, frame: Frame, library: Library, limits: NearNameLimits): NameVerdict {
  if (line.indicatorId !== null) return { kind: 'common' };
  const name = normaliseName(line.name);
  if (name === '') return { kind: 'unnamed' };
  const entry = equalEntry(name, line, frame, library);
  if (entry !== undefined) return { kind: 'equal', entry };
  const isExplained = line.specificReason.trim() !== '';
  const entries = nearEntries(name, line, frame, library, limits);
  const [nearest] = entries;
  return nearest === undefined ? { kind: 'specific', isExplained } : { kind: 'near', nearest, entries, isExplained };
}

/**
 * The line as the library entry. Name and levels are the entry's; a unit or sign already typed stays, because changing
 * it silently would change what the typed value means: G08 then asks for the entry's.
 */
export function becomeCommon(line: TargetLine, entry: LibraryEntry, frame: Frame): TargetLine {
  const isBlank = line.targetValue.trim() === '';
  return {
    ...line,
    ...placeInFrame(entry, frame),
    indicatorId: entry.id,
    name: entry.name,
    accrual: entry.accrual,
    unit: isBlank || line.unit.trim() === '' ? entry.unit : line.unit,
    direction: isBlank ? entry.direction : (line.direction ?? entry.direction),
    specificReason: '',
  };
}

/** Every line whose typed name is a library name becomes the entry; the others stay as they are. */
export function linkLibraryNames<Form extends TargetForm>(form: Form, library: Library): Form {
  const lines = form.lines.map((line) => {
    if (line.indicatorId !== null) return line;
    const entry = equalEntry(normaliseName(line.name), line, form.frame, library);
    return entry === undefined ? line : becomeCommon(line, entry, form.frame);
  });
  return { ...form, lines };
}
