import { exportTrainings } from '@/lib/organisation/acts/export-trainings';
import { refusalWords } from '@/lib/organisation/labels';
import { defineExport } from '@/lib/web/define-export';

export const POST = defineExport(refusalWords, exportTrainings);
