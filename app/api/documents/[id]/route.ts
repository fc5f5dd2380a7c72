import { attachmentHeaders } from '@/lib/platform/storage/attachment-headers';
import { readDocument } from '@/lib/projects/acts/read-document';
import { projectRefusalText } from '@/lib/projects/refusal-labels';
import { defineRoute } from '@/lib/web/define-route';

/** Download: only within the person's scope, only if the bytes still have the hash of their upload. */
export const GET = defineRoute<{ id: string }>(projectRefusalText, async (context, { params }) => {
  const { document, bytes } = await readDocument(context, { id: params.id });
  const headers = attachmentHeaders(document.fileName, document.mediaType, bytes.length);
  return new Response(new Uint8Array(bytes), { headers });
});
