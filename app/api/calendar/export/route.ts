import { exportCoverage } from '@/lib/assignments/acts/export-coverage';
import { assignmentRefusalWords } from '@/lib/assignments/labels';
import { attachmentHeaders } from '@/lib/platform/storage/attachment-headers';
import { defineRoute } from '@/lib/web/define-route';
import { postedForm } from '@/lib/web/posted-form';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 报送情况 of one calendar entry as a workbook; asked by POST, because an export leaves a trace. */
export const POST = defineRoute(assignmentRefusalWords, async (context, { request }) => {
  const input = Object.fromEntries(await postedForm(request));
  const { fileName, bytes } = await exportCoverage(context, input);
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(fileName, XLSX, bytes.length) });
});
