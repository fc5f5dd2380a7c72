/** All projects of the demo with their targets' stories, and the course of the year they run through. */
import type { RequestContext } from '@/lib/core/context';
import { libraryEntries } from '@/lib/indicators/queries/library-entries';
import type { UnitRecord } from '@/lib/organisation/data/units';
import { newId } from '@/lib/platform/ids';
import { writeXlsx } from '@/lib/platform/workbook/write-xlsx';
import type { TargetForm, TargetLine } from '@/lib/targets/domain/types';
import { type Casting, castAll } from '@/prisma/seed/demo/casting';
import { docxOf, pdfOf } from '@/prisma/seed/demo/document-files';
import { spoiled, withOpenQuestions } from '@/prisma/seed/demo/faults';
import { formOf, type LibraryByCode, sentenceOf } from '@/prisma/seed/demo/form';
import { mandateClause, mandateParagraphs, planClause, planParagraphs } from '@/prisma/seed/demo/papers';
import { PATHS } from '@/prisma/seed/demo/paths';
import { type Plan, planOf } from '@/prisma/seed/demo/plans';
import { type Cast, type Paper, ProjectStory } from '@/prisma/seed/demo/project-story';
import { type StoryEvent, scheduled } from '@/prisma/seed/demo/schedule';
import { shortName } from '@/prisma/seed/demo/unit-names';

/** Every so many units' first project has a 实施方案 of its own; the others rest on the unit's 三定方案. */
const OWN_PLAN = 3;
const EVERY_PDF = 45;
const EVERY_STANDARD = 15;
const EVERY_QUESTION = 4;

/** Every step of every project with a target. */
export async function projectEvents(
  context: RequestContext,
  units: readonly UnitRecord[],
  castOf: (unit: UnitRecord) => Cast,
): Promise<readonly StoryEvent[]> {
  const library: LibraryByCode = new Map((await libraryEntries(context)).map((entry) => [entry.code, entry]));
  const places = new Map(units.map((unit, index) => [unit.id, index]));
  const mandates = new Map(units.map((unit) => [unit.id, newId()]));
  const stories = castAll(units).map((casting) => ({
    path: PATHS[casting.path],
    story: storyOf({
      casting,
      mandateId: mandates.get(casting.unit.id) ?? newId(),
      place: places.get(casting.unit.id) ?? 0,
      library,
      cast: castOf(casting.unit),
    }),
  }));
  return scheduled(stories);
}

interface Telling {
  readonly casting: Casting;
  /** place of the unit among all units */
  readonly place: number;
  readonly library: LibraryByCode;
  readonly cast: Cast;
  /** the unit's 三定方案, attached with its first project */
  readonly mandateId: string;
}

function storyOf(telling: Telling): ProjectStory {
  const { casting, place, library, cast, mandateId } = telling;
  const { unit, slot, path } = casting;
  const plan = planOf(unit, slot, place);
  const isDraft = path === 'drafted' || path === 'unfiled';
  const usesMandate = slot > 0 ? slot < 3 : place % OWN_PLAN !== 0;
  const documentId = isDraft ? null : usesMandate ? mandateId : newId();
  const clauseOf = (index: number, line: TargetLine) =>
    usesMandate ? mandateClause(line.level1) : planClause(index, sentenceOf(line));
  const form = formOf({ ...plan, basis: { documentId, clauseOf } }, library);
  const papers = [
    ...(slot === 0 ? [mandateOf(unit, mandateId)] : []),
    ...(documentId === null || usesMandate ? [] : papersOf(telling, plan, form, documentId)),
  ];
  return new ProjectStory(unit, plan.registration, papers, asLeft(form, telling), cast);
}

/** Drafts with their faults, some submissions with something left to ask. */
function asLeft(form: TargetForm, { casting: { slot, path }, place }: Telling): TargetForm {
  if (path === 'drafted' || path === 'unfiled') return spoiled(form, place);
  return slot > 0 && place % EVERY_QUESTION === 1 ? withOpenQuestions(form) : form;
}

function mandateOf(unit: UnitRecord, id: string): Paper {
  const fileName = `${shortName(unit.name)}三定方案（演示）.docx`;
  const bytes = async () => docxOf(`${unit.name}三定方案`, mandateParagraphs(unit.name));
  return { id, kind: 'mandate_document', fileName, bytes };
}

function papersOf(telling: Telling, plan: Plan, form: TargetForm, id: string): readonly Paper[] {
  const { casting, place } = telling;
  const isPdf = place % EVERY_PDF === 0 && casting.slot === 0;
  const paragraphs = planParagraphs({
    unitName: casting.unit.name,
    wan: plan.wan,
    purpose: plan.theme.purpose,
    requirements: form.lines.map((line) => line.clauseText),
  });
  const title = `${plan.name}实施方案`;
  const fileName = `${title}（演示）.${isPdf ? 'pdf' : 'docx'}`;
  const bytes = async () => (isPdf ? pdfOf : docxOf)(title, paragraphs);
  const main: Paper = { id, kind: 'implementation_plan', fileName, bytes };
  return casting.slot === 0 && place % EVERY_STANDARD === 0 ? [main, standardOf(plan, form)] : [main];
}

/** The prices a form reckons with, as a table. */
function standardOf(plan: Plan, form: TargetForm): Paper {
  const rows = form.lines
    .filter((line) => line.level1 === 'cost')
    .map((line) => [line.name, line.targetValue, line.unit]);
  const columns = [
    { head: '支出标准', kind: 'text', width: 30 },
    { head: '标准', kind: 'number', width: 12 },
    { head: '单位', kind: 'text', width: 14 },
  ] as const;
  return {
    id: newId(),
    kind: 'spending_standard',
    fileName: `${plan.name}支出标准（演示）.xlsx`,
    bytes: () => writeXlsx([{ name: '支出标准', columns, rows }]),
  };
}
