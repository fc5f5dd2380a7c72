/** 中文 of files: problems of an upload and words of an export. A problem says what is wrong and how to mend it, in one sentence. */
import type { FileProblem } from '@/lib/platform/workbook/file-problem';
import { FILE_LIMITS } from '@/lib/platform/workbook/limits';

const MEGABYTE = 1024 * 1024;

export const FILE_PROBLEM_WORDS: Readonly<Record<FileProblem, string>> = {
  file_empty: '文件是空的，请选择有内容的文件。',
  file_too_large: `文件超过 ${FILE_LIMITS.fileBytes / MEGABYTE} MB，请删去无关的工作表和图片，或分成几个文件上传。`,
  file_kind: '这不是 Excel 工作簿（.xlsx）或 CSV 文件，请另存为这两种格式之一再上传。',
  file_damaged: '工作簿已损坏，打不开，请在 Excel 中打开原件，重新另存为 .xlsx 再上传。',
  file_encrypted_or_old: '这是旧版 .xls 或加了密码的工作簿，请在 Excel 中去掉密码并另存为 .xlsx 再上传。',
  file_too_many_parts: `工作簿内部的部件超过 ${FILE_LIMITS.entries} 个，请只保留要导入的工作表，另存后再上传。`,
  file_inflates_too_far: `工作簿解压后超过 ${FILE_LIMITS.inflatedBytes / MEGABYTE} MB，请只保留要导入的数据，另存后再上传。`,
  file_duplicate_parts: '工作簿内部有重名的部件，内容不可信，请在 Excel 中打开原件，重新另存为 .xlsx 再上传。',
  file_macros: '工作簿带有宏，请另存为不带宏的 .xlsx 再上传。',
  file_external_links: '工作簿链接着别的文件，请在 Excel 的“数据—编辑链接”中断开链接，另存后再上传。',
  file_embedded_objects: '工作簿里嵌有其他文件或控件，请删去后另存再上传。',
  file_entities: '工作簿内部含有不允许的文档声明，请在 Excel 中打开原件，重新另存为 .xlsx 再上传。',
  file_merged_flood: `工作簿中合并单元格覆盖超过 ${FILE_LIMITS.mergedCells} 格，请取消合并后再上传。`,
  file_too_many_rows: `数据超过 ${FILE_LIMITS.rows} 行，请分成几个文件上传。`,
  file_reads_too_long: '工作簿太复杂，没能在规定时间和内存内读完，请只保留要导入的数据，另存后再上传。',
  file_encoding: '文件的文字编码认不出来，请另存为“CSV UTF-8”再上传。',
  file_quotes: '文件里的引号不成对，列分不清，请在 Excel 中打开检查后重新另存。',
};

/** Words every exported workbook carries. */
export const WORKBOOK_WORDS = {
  author: '明白账',
  bodyFont: '宋体',
  sum: '合计',
  notes: '说明',
  listName: '表名',
  noteLabel: '项目',
  noteText: '内容',
  wan: '万元',
  yuan: '元',
} as const;
