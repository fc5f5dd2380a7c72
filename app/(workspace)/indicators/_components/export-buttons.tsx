import { ExportButton } from '@/components/ui/export-button';
import { EXPORT_FORMATS } from '@/lib/indicators/schema';

const LABELS = { xlsx: '导出 Excel', csv: '导出 CSV', json: '导出 JSON' } as const;

export function ExportButtons() {
  return EXPORT_FORMATS.map((format) => (
    <ExportButton key={format} action="/api/indicators/export" fields={{ format }} label={LABELS[format]} />
  ));
}
