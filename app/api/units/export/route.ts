import { exportUnits } from '@/lib/organisation/acts/export-units';
import { refusalWords } from '@/lib/organisation/labels';
import { defineExport } from '@/lib/web/define-export';

export const POST = defineExport(refusalWords, exportUnits);
