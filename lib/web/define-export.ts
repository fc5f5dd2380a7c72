/** Makes a route that answers a list as a workbook; asked by POST, because an export leaves a trace. */
import type { RequestContext } from '@/lib/core/context';
import { attachmentHeaders } from '@/lib/platform/storage/attachment-headers';
import { defineRoute } from '@/lib/web/define-route';
import type { RefusalWords } from '@/lib/web/outcome';
import { postedForm } from '@/lib/web/posted-form';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The posted fields are the filters as in the address of the list. */
export function defineExport(
  words: RefusalWords,
  exportList: (context: RequestContext, input: unknown) => Promise<{ fileName: string; bytes: Uint8Array }>,
) {
  return defineRoute(words, async (context, { request }) => {
    const search = Object.fromEntries(await postedForm(request));
    const { fileName, bytes } = await exportList(context, { search });
    return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(fileName, XLSX, bytes.length) });
  });
}
