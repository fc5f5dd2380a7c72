import { exportLibrary } from '@/lib/indicators/acts/export-library';
import { libraryRefusalText } from '@/lib/indicators/labels';
import { attachmentHeaders } from '@/lib/platform/storage/attachment-headers';
import { defineRoute } from '@/lib/web/define-route';
import { postedForm } from '@/lib/web/posted-form';

/** The library as a file; asked by POST, because an export leaves a trace. */
export const POST = defineRoute(libraryRefusalText, async (context, { request }) => {
  const form = await postedForm(request);
  const { fileName, mediaType, bytes } = await exportLibrary(context, { format: form.get('format') });
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(fileName, mediaType, bytes.length) });
});
