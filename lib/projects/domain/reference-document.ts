/**
 * 依据资料: what may be attached to a unit or a project, and every reason why a file is not taken. The bytes have been
 * looked into before (lib/platform/storage); here stands only the judgement.
 */
import type { Refusal } from '@/lib/core/decision';
import { type ClassificationMark, findFileNameMark, findMark } from '@/lib/projects/domain/classification-marks';

/** 三定方案 belongs to a unit, 实施方案 to a project, 支出标准 to either. */
export const DOCUMENT_KINDS = ['mandate_document', 'implementation_plan', 'spending_standard'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Hard limit of an upload, whatever the rules allow. @unit bytes */
export const LARGEST_DOCUMENT = 10 * 1024 * 1024;

/** What the rules of the year allow. @source rule set, attachments */
export interface FileRules {
  /** @unit bytes */
  readonly maximumBytes: number;
  readonly fileKinds: readonly FileKind[];
  /** marks that keep a file out */
  readonly refusedMarks: readonly string[];
}

export type FileKind = 'pdf' | 'docx' | 'xlsx' | 'png' | 'jpeg';

/** Types that can be taken, found in the content, with the file name endings that fit them. */
const FILE_KINDS: readonly {
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly endings: readonly string[];
}[] = [
  { kind: 'pdf', mediaType: 'application/pdf', endings: ['pdf'] },
  {
    kind: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  {
    kind: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
  },
  { kind: 'png', mediaType: 'image/png', endings: ['png'] },
  { kind: 'jpeg', mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
];

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

/** Mark in the name or in the text of a file; the name is looked at first. */
export function markOfFile(
  file: Pick<InspectedFile, 'fileName' | 'text'>,
  refusedMarks: readonly string[],
): ClassificationMark | null {
  return findFileNameMark(file.fileName, refusedMarks) ?? findMark(file.text, refusedMarks);
}

/**
 * All reasons why a file is not taken; empty = it may be stored. The boundary counts as allowed: exactly 10 MB passes.
 * @source 轮台县 R10 涉密事项不得录入; capabilities 80: hashed at upload, type by content
 */
export function refusalsOfFile(file: InspectedFile, rules: FileRules): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const add = (code: string, params?: Refusal['params']) => refusals.push({ code, params, place: 'file' });
  const most = Math.min(rules.maximumBytes, LARGEST_DOCUMENT);
  if (file.byteSize === 0) add('file_empty');
  else if (file.byteSize > most) add('file_too_large', { megabytes: Math.floor(most / 1_048_576) });
  if (refusals.length > 0) return refusals;
  const found = FILE_KINDS.find((one) => one.mediaType === file.mediaType && rules.fileKinds.includes(one.kind));
  const ending = endingOf(file.fileName);
  if (!found) add('file_type_not_taken', { ending });
  else if (!found.endings.includes(ending)) add('file_ending_differs', { ending });
  if (file.hasActiveContent) add('file_has_macros');
  if (file.unreadable !== null) add(`file_${file.unreadable}`);
  const mark = markOfFile(file, rules.refusedMarks);
  if (mark !== null) add('file_marked', { words: mark.words });
  return refusals;
}

/** Which kinds hang on what: a 三定方案 only on a unit, a 实施方案 only on a project. */
export function isKindPlaced(kind: DocumentKind, projectId: string | null): boolean {
  if (kind === 'mandate_document') return projectId === null;
  return kind === 'implementation_plan' ? projectId !== null : true;
}
