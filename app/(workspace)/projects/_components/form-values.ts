import { exactWanText, yuanText } from '@/lib/core/money';
import { FUND_SOURCES, type FundSource, isChosenMark, type MoneyRequest } from '@/lib/projects/domain/money-request';
import type { ProjectFacts } from '@/lib/projects/domain/project';

export type TypedUnit = 'wan' | 'yuan';

/** What the form shows when it opens; everything is text as in its fields. */
export interface ProjectFormValues {
  readonly id: string;
  readonly version: number | null;
  readonly facts: Omit<ProjectFacts, 'termFrom' | 'termTo' | 'unitId'> & {
    readonly unitId: string;
    readonly termFrom: string;
    readonly termTo: string;
  };
  readonly fiscalYear: string;
  readonly book: string;
  readonly functionCode: string;
  readonly chosenMarks: readonly string[];
  /** typed text of each source, in 万元 */
  readonly sources: Readonly<Record<FundSource, string>>;
  /** the request of this year may not change now */
  readonly isLocked: boolean;
}

const EMPTY_SOURCES: Readonly<Record<FundSource, string>> = {
  central: '',
  region: '',
  prefecture: '',
  county: '',
  aid: '',
  generalBond: '',
  specialBond: '',
  carryover: '',
  other: '',
};

export function newProjectValues(id: string, unitId: string, fiscalYear: number): ProjectFormValues {
  const year = String(fiscalYear);
  return {
    id,
    version: null,
    facts: {
      subjectKind: 'project',
      code: null,
      localCode: null,
      name: '',
      category: 'special_purpose',
      kind: null,
      continuity: 'new',
      unitId,
      implementingUnitId: null,
      projectLeader: '',
      leaderPhone: null,
      unitLeader: '',
      termFrom: year,
      termTo: year,
    },
    fiscalYear: year,
    book: 'general_public',
    functionCode: '',
    chosenMarks: [],
    sources: EMPTY_SOURCES,
    isLocked: false,
  };
}

/** A kept project for editing; `request` null = the first request of that year. */
export function keptProjectValues(
  project: ProjectFacts & { readonly id: string; readonly version: number },
  request: MoneyRequest | null,
  fiscalYear: number,
): ProjectFormValues {
  return {
    id: project.id,
    version: project.version,
    facts: { ...project, termFrom: String(project.termFrom), termTo: String(project.termTo) },
    fiscalYear: String(fiscalYear),
    book: request?.book ?? 'general_public',
    functionCode: request?.functionCode ?? '',
    chosenMarks: request?.fundMarks.filter(isChosenMark) ?? [],
    sources: request ? sourceTexts(request, 'wan') : EMPTY_SOURCES,
    isLocked: request !== null && request.lockedAt !== null,
  };
}

function sourceTexts(request: MoneyRequest, unit: TypedUnit): Readonly<Record<FundSource, string>> {
  const texts = { ...EMPTY_SOURCES };
  const textOf = unit === 'wan' ? exactWanText : yuanText;
  for (const source of FUND_SOURCES)
    texts[source] = request.sources[source] === 0 ? '' : textOf(request.sources[source]);
  return texts;
}
