import { exportTrail } from '@/lib/audit/acts/export-trail';
import { refusalWords } from '@/lib/organisation/labels';
import { defineExport } from '@/lib/web/define-export';

export const POST = defineExport(refusalWords, exportTrail);
