import { attachmentHeaders } from '@/lib/platform/storage/attachment-headers';
import { exportProjects } from '@/lib/projects/acts/export-projects';
import { projectRefusalText } from '@/lib/projects/refusal-labels';
import { defineRoute } from '@/lib/web/define-route';
import { postedForm } from '@/lib/web/posted-form';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The filtered list as a workbook; asked by POST, because an export leaves a trace. */
export const POST = defineRoute(projectRefusalText, async (context, { request }) => {
  const form = await postedForm(request);
  const texts = [...form].filter((field): field is [string, string] => typeof field[1] === 'string');
  const search = Object.fromEntries(texts);
  const { fileName, bytes } = await exportProjects(context, { search, moneyUnit: search.money });
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(fileName, XLSX, bytes.length) });
});
