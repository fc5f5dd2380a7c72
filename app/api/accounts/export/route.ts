import { exportAccounts } from '@/lib/organisation/acts/export-accounts';
import { refusalWords } from '@/lib/organisation/labels';
import { defineExport } from '@/lib/web/define-export';

export const POST = defineExport(refusalWords, exportAccounts);
