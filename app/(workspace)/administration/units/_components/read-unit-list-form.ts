import { InvalidInput } from '@/lib/core/errors';

/** A unit list is small; what is larger is some other file. @unit bytes */
const LARGEST = 2_000_000;

/**
 * The posted year and file as the act wants them: the file's text, in UTF-8 or as Chinese spreadsheet programs save it.
 *
 * @throws InvalidInput when no file, or too large a one, was chosen
 */
export async function readUnitListForm(input: unknown): Promise<{ fiscalYear: unknown; csv: string }> {
  const { fiscalYear, file } = fieldsOf(input);
  if (!(file instanceof File) || file.size === 0) {
    throw new InvalidInput([{ field: 'file', message: '请选择单位名单文件（CSV）。' }]);
  }
  if (file.size > LARGEST) throw new InvalidInput([{ field: 'file', message: '文件超过 2 MB，不像一份单位名单。' }]);
  return { fiscalYear, csv: textOf(await file.arrayBuffer()) };
}

function fieldsOf(input: unknown): { fiscalYear?: unknown; file?: unknown } {
  return typeof input === 'object' && input !== null ? input : {};
}

function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
