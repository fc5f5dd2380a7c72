import { type ActScope, act } from '@/lib/audit/act';
import type { AuditValue } from '@/lib/audit/domain/entry';
import type { Refusal } from '@/lib/core/decision';
import { Conflict, Forbidden, Refused } from '@/lib/core/errors';
import type { LibraryEntry } from '@/lib/indicators/domain/library-entry';
import { libraryEntries } from '@/lib/indicators/queries/library-entries';
import { requireSeat } from '@/lib/organisation/policy';
import { listDocumentsOfProject } from '@/lib/projects/queries/list-documents-of-project';
import { writeForm } from '@/lib/targets/data/form-rows';
import { type Change, differenceOf } from '@/lib/targets/domain/difference';
import { editableParts, lockedChanges } from '@/lib/targets/domain/editable';
import { indexLibrary, linkLibraryNames } from '@/lib/targets/domain/naming';
import type { TargetRecord } from '@/lib/targets/domain/target-record';
import type { TargetForm } from '@/lib/targets/domain/types';
import { formToMend, loadTarget } from '@/lib/targets/load-target';
import { decideEdit } from '@/lib/targets/policy';
import { saveTargetSchema } from '@/lib/targets/schema';

/**
 * Saves a draft as it stands, complete or not; what cannot be read yet is kept as typed. A typed name that is a
 * library name becomes the entry.
 * A selective return opens only what it names: any other change is refused, at its place.
 *
 * @returns the new version, for the next save
 * @throws Conflict when somebody else saved or moved it first
 * @throws Refused for changes outside the open parts, and for indicators or documents the line may not point at
 */
export const saveTarget = act({
  name: 'save-target',
  schema: saveTargetSchema,
  authorise: requireSeat('unit_clerk'),
  run: async (scope, { id, expectedVersion, form: typed }) => {
    const { record, facts } = await loadTarget(scope, id);
    if (!decideEdit(scope.actor, facts).allowed) throw new Forbidden('seat_may_not');
    if (record.version !== expectedVersion) throw new Conflict();
    const library = await libraryEntries(scope);
    const form = linkLibraryNames(typed, indexLibrary(library));
    const changes = differenceOf(record.form, form);
    const base = await formToMend(scope, record);
    const locked = lockedChanges(base, form, editableParts(record.state, base, record.returns));
    const refusals = [...locked, ...(await unknownReferences(scope, record, form, library))];
    if (refusals.length > 0) throw new Refused(refusals);
    const personId = scope.actor?.personId;
    const written = await writeForm(scope.tx, {
      countyCode: scope.countyCode,
      id,
      expectedVersion,
      before: record.form,
      after: form,
      preparedBy: [...new Set([...record.preparedBy, ...(personId ? [personId] : [])])],
      now: scope.now,
    });
    if (!written) throw new Conflict();
    scope.record({ subjectId: id, after: { changes: changes.map(traceOf) } });
    return { version: expectedVersion + 1, savedAt: scope.now.toISOString() };
  },
});

/** Lines that point at what there is not: an indicator of no library, a document of another project. */
async function unknownReferences(
  scope: ActScope,
  before: TargetRecord,
  form: TargetForm,
  library: readonly LibraryEntry[],
): Promise<readonly Refusal[]> {
  const cited = new Set(before.form.lines.map((line) => line.documentId));
  const isNew = form.lines.some((line) => line.documentId !== null && !cited.has(line.documentId));
  const documents = isNew ? await listDocumentsOfProject(scope, before.projectId) : [];
  for (const { id } of documents) cited.add(id);
  const indicators = new Set(library.map((entry) => entry.id));
  return form.lines.flatMap(({ name, indicatorId, documentId }, index): readonly Refusal[] => [
    ...(indicatorId === null || indicators.has(indicatorId)
      ? []
      : [{ code: 'common_unknown', params: { name }, place: `lines[${index}].name` }]),
    ...(documentId === null || cited.has(documentId)
      ? []
      : [{ code: 'document_unknown', params: { name }, place: `lines[${index}].documentId` }]),
  ]);
}

/** A change as the audit chain and the field history keep it. */
function traceOf(change: Change): AuditValue {
  return JSON.parse(JSON.stringify(change));
}
