import { readLimitedBody } from '@/lib/platform/storage/limited-body';
import { attachDocument } from '@/lib/projects/acts/attach-document';
import { LARGEST_DOCUMENT } from '@/lib/projects/domain/reference-document';
import { projectRefusalText } from '@/lib/projects/refusal-labels';
import { defineRoute } from '@/lib/web/define-route';

/** Upload: the body is the file, the address says what it is. */
export const POST = defineRoute(projectRefusalText, async (context, { request }) => {
  const search = new URL(request.url).searchParams;
  const bytes = await readLimitedBody(request.body, LARGEST_DOCUMENT);
  const attached = await attachDocument(context, {
    id: search.get('id'),
    kind: search.get('kind'),
    unitId: search.get('unitId'),
    projectId: search.get('projectId') ?? '',
    fileName: search.get('fileName'),
    secrecyConfirmed: search.get('secrecyConfirmed') === '1',
    bytes,
  });
  return Response.json(attached, { status: 201 });
});
