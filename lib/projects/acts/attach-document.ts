import { z } from 'zod';
import { type ActScope, act } from '@/lib/audit/act';
import type { RequestContext } from '@/lib/core/context';
import { Conflict, NotFound, Refused } from '@/lib/core/errors';
import { type FileContent, unreadableContent } from '@/lib/platform/storage/file-content';
import { hashOfBytes, keepFile } from '@/lib/platform/storage/file-store';
import { inspectFile } from '@/lib/platform/storage/inspect-file';
import { businessYearOf } from '@/lib/projects/business-year';
import { findDocument, insertDocument } from '@/lib/projects/data/documents';
import { isKindPlaced, LARGEST_DOCUMENT, refusalsOfFile } from '@/lib/projects/domain/reference-document';
import { decideWriting } from '@/lib/projects/policy';
import { getReachableProject } from '@/lib/projects/queries/get-reachable-project';
import { getReachableUnit } from '@/lib/projects/queries/get-reachable-unit';
import { attachDocumentInput } from '@/lib/projects/schema';
import { getRuleSet } from '@/lib/rules/queries/get-rule-set';

const inspectedInput = attachDocumentInput.extend({ content: z.custom<FileContent>((value) => value !== undefined) });
type InspectedInput = z.output<typeof inspectedInput>;

const keepDocument = act({
  name: 'attach-document',
  schema: inspectedInput,
  authorise: decideWriting,
  run: async (scope, input): Promise<{ id: string }> => {
    await requirePlace(scope, input);
    const known = await findDocument(scope.tx, scope.countyCode, input.id);
    if (known) return answerRepeated(scope, input, known);
    const { id, kind, unitId, projectId, fileName, bytes, content } = input;
    const { rules } = await getRuleSet(scope, businessYearOf(scope));
    const refusals = [
      ...(isKindPlaced(kind, projectId) ? [] : [{ code: 'kind_misplaced', place: 'kind' }]),
      ...refusalsOfFile({ fileName, byteSize: bytes.length, ...content }, rules.attachments),
    ];
    if (refusals.length > 0) throw new Refused(refusals);
    const sha256 = await keepFile(bytes);
    const document = {
      id,
      kind,
      unitId,
      projectId,
      fileName,
      mediaType: content.mediaType ?? '',
      byteSize: bytes.length,
    };
    const uploaded = { sha256, uploadedBy: scope.actor?.personId ?? null, uploadedAt: scope.now, removedAt: null };
    if (!(await insertDocument(scope.tx, scope.countyCode, { ...document, ...uploaded })))
      throw new Conflict('document');
    scope.record({ subjectId: id, after: { ...document, sha256 } });
    return { id };
  },
});

/**
 * Attaches a file to a project, or to a unit as its own. The file is looked into before any transaction begins, and
 * nothing of a refused file is kept; the trail then says that it was refused and why, never what it held.
 *
 * @throws Refused with every reason: kind, size, type, macros, password, marks of secrets
 * @throws NotFound when the project or unit is out of reach
 */
export async function attachDocument(context: RequestContext, input: unknown): Promise<{ id: string }> {
  return keepDocument(context, { ...Object(input), content: await contentOf(context, input) });
}

async function contentOf(context: RequestContext, input: unknown): Promise<FileContent> {
  const parsed = attachDocumentInput.safeParse(input);
  const isWorthALook = parsed.success && parsed.data.bytes.length <= LARGEST_DOCUMENT && decideWriting(context).allowed;
  return isWorthALook ? inspectFile(Buffer.from(parsed.data.bytes)) : unreadableContent(null, null);
}

async function requirePlace(scope: ActScope, { projectId, unitId }: InspectedInput): Promise<void> {
  if (projectId === null) await getReachableUnit(scope, unitId, 'attach');
  else if ((await getReachableProject(scope, projectId, 'attach')).unitId !== unitId) throw new NotFound('unit');
}

function answerRepeated(
  scope: ActScope,
  input: InspectedInput,
  known: { readonly uploadedBy: string | null; readonly sha256: string },
): { id: string } {
  const isSame = known.uploadedBy === (scope.actor?.personId ?? null) && known.sha256 === hashOfBytes(input.bytes);
  if (!isSame) throw new Conflict('document id');
  scope.record({ subjectId: input.id, after: { repeated: true } });
  return { id: input.id };
}
