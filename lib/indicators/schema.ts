/** Input of the chapter's acts and queries. */
import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const EXPORT_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const previewSchema = z.object({
  fileName: z.string().trim().min(1).max(200),
  bytes: z.instanceof(Uint8Array),
});

export const importSchema = previewSchema.extend({
  fiscalYear: z.coerce
    .number('请填写从哪个预算年度起使用，例如 2025。')
    .int('预算年度是四位数的年份，例如 2025。')
    .min(2015, '预算年度不早于 2015。')
    .max(2100, '预算年度不晚于 2100。'),
  origin: z
    .string('请写明本版的来源。')
    .trim()
    .min(2, '请写明本版的来源，例如“自治区 2025 年共性指标体系”。')
    .max(200, '来源不超过 200 个字。'),
  /** content hash of the library the preview was made against; null = it was empty */
  expectedHash: hash.nullable(),
  /** content hash of the file as previewed */
  previewedHash: hash,
  isDemo: z.boolean().default(false),
});

export const exportSchema = z.object({ format: z.enum(EXPORT_FORMATS) });

export const codeSchema = z.string().min(1).max(30);
