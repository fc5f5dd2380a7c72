import { exportAgencies } from '@/lib/organisation/acts/export-agencies';
import { refusalWords } from '@/lib/organisation/labels';
import { defineExport } from '@/lib/web/define-export';

export const POST = defineExport(refusalWords, exportAgencies);
