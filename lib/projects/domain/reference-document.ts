/**
 * 依据资料: what may be attached to a unit or a project, and every reason why a file is not taken. The bytes have been
 * looked into before (lib/platform/storage); here stands only the judgement.
 */
import type { Refusal } from '@/lib/core/decision';
import { type ClassificationMark, findFileNameMark, findMark } from '@/lib/projects/domain/classification-marks';

/** 三定方案 belongs to a unit, 实施方案 to a project, 支出标准 to either. */
export const DOCUMENT_KINDS = ['mandate_document', 'implementation_plan', 'spending_standard'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** @unit bytes */
export const LARGEST_DOCUMENT = 10 * 1024 * 1024;

/** Types that are taken, found in the content, with the file name endings that fit them. */
export const DOCUMENT_TYPES = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
} as const;
export type DocumentType = keyof typeof DOCUMENT_TYPES;

export function isDocumentType(mediaType: string | null): mediaType is DocumentType {
  return mediaType !== null && Object.hasOwn(DOCUMENT_TYPES, mediaType);
}

/** What a look into the bytes gave. */
export interface InspectedFile {
  readonly fileName: string;
  readonly byteSize: number;
  /** found in the content; null = nothing known */
  readonly mediaType: string | null;
  /** all text that could be read; empty for images */
  readonly text: string;
  /** macros, scripts or embedded programs */
  readonly hasActiveContent: boolean;
  /** why the content could not be read to its end; null = it was */
  readonly unreadable: 'password' | 'damaged' | 'too_long' | null;
}

export interface DocumentRecord {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly unitId: string;
  /** null = the unit's own */
  readonly projectId: string | null;
  readonly fileName: string;
  readonly mediaType: string;
  /** @unit bytes */
  readonly byteSize: number;
  readonly sha256: string;
  readonly uploadedBy: string | null;
  readonly uploadedAt: Date;
  /** null = in use */
  readonly removedAt: Date | null;
}

function endingOf(fileName: string): string {
  return /\.([^.]+)$/.exec(fileName.toLowerCase())?.[1] ?? '';
}

function endingFits(fileName: string, type: DocumentType): boolean {
  return DOCUMENT_TYPES[type].some((ending) => ending === endingOf(fileName));
}

/** Mark in the name or in the text of a file; the graver place is named first only by order: name, then text. */
export function markOfFile(file: Pick<InspectedFile, 'fileName' | 'text'>): ClassificationMark | null {
  return findFileNameMark(file.fileName) ?? findMark(file.text);
}

/**
 * All reasons why a file is not taken; empty = it may be stored. The boundary counts as allowed: exactly 10 MB passes.
 * @source 轮台县 R10 涉密事项不得录入; capabilities 80: hashed at upload, type by content
 */
export function refusalsOfFile(file: InspectedFile): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const add = (code: string, params?: Refusal['params']) => refusals.push({ code, params, place: 'file' });
  if (file.byteSize === 0) add('file_empty');
  else if (file.byteSize > LARGEST_DOCUMENT) add('file_too_large', { bytes: file.byteSize });
  if (refusals.length > 0) return refusals;
  if (!isDocumentType(file.mediaType)) add('file_type_not_taken', { ending: endingOf(file.fileName) });
  else if (!endingFits(file.fileName, file.mediaType)) add('file_ending_differs', { ending: endingOf(file.fileName) });
  if (file.hasActiveContent) add('file_has_macros');
  if (file.unreadable !== null) add(`file_${file.unreadable}`);
  const mark = markOfFile(file);
  if (mark !== null) add('file_marked', { words: mark.words });
  return refusals;
}

/** Which kinds hang on what: a 三定方案 only on a unit, a 实施方案 only on a project. */
export function isKindPlaced(kind: DocumentKind, projectId: string | null): boolean {
  if (kind === 'mandate_document') return projectId === null;
  return kind === 'implementation_plan' ? projectId !== null : true;
}
