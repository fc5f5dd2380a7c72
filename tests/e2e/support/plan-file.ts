/** An 实施方案 as a unit would upload it. */
import { docxOf } from '@/prisma/seed/demo/document-files';
import type { UploadedFile } from '../pages/project-page';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function planFile(name: string, paragraphs: readonly string[]): UploadedFile {
  return { name, mimeType: DOCX, buffer: docxOf(name.replace(/\.docx$/, ''), paragraphs) };
}
