import { attachmentHeaders } from '@/lib/platform/storage/attachment-headers';
import { exportTargets } from '@/lib/targets/acts/export-targets';
import { refusalWords } from '@/lib/targets/labels-refusals';
import { defineRoute } from '@/lib/web/define-route';
import { postedForm } from '@/lib/web/posted-form';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The filtered list as a workbook; asked by POST, because an export leaves a trace. */
export const POST = defineRoute(refusalWords, async (context, { request }) => {
  const input = Object.fromEntries(await postedForm(request));
  const { fileName, bytes } = await exportTargets(context, input);
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(fileName, XLSX, bytes.length) });
});
