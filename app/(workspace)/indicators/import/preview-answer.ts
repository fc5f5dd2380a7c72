import type { RequestContext } from '@/lib/core/context';
import { type CellError, ImportRejected } from '@/lib/core/errors';
import { type ImportPreview, previewImport } from '@/lib/indicators/queries/preview-import';

/** What looking at a file answers: the differences, or every bad cell with its sheet and rule. */
export type PreviewAnswer =
  | { readonly kind: 'ready'; readonly preview: ImportPreview }
  | { readonly kind: 'rejected'; readonly cells: readonly CellError[] };

export async function answerPreview(context: RequestContext, input: unknown): Promise<PreviewAnswer> {
  try {
    return { kind: 'ready', preview: await previewImport(context, input) };
  } catch (error) {
    if (error instanceof ImportRejected) return { kind: 'rejected', cells: error.cells };
    throw error;
  }
}
