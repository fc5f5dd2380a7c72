/** What people enter about projects, requests and documents; the same for the screen, the server and imports. */
import { z } from 'zod';
import { type Fen, parseWan, parseYuan } from '@/lib/core/money';
import { FUNCTION_CLASSES } from '@/lib/projects/domain/function-classes';
import {
  BUDGET_BOOKS,
  CHOSEN_MARKS,
  FUND_SOURCES,
  type FundSource,
  type FundSources,
  NO_SOURCES,
} from '@/lib/projects/domain/money-request';
import { CONTINUITIES, PROJECT_CATEGORIES, PROJECT_KINDS, PROJECT_SUBJECTS } from '@/lib/projects/domain/project';
import { CODE_LENGTH, normaliseCode } from '@/lib/projects/domain/project-code';
import { DOCUMENT_KINDS } from '@/lib/projects/domain/reference-document';
import { FUND_SOURCE_LABELS, moneyProblemText } from '@/lib/projects/labels';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

const id = z.uuid({ error: '记录编号不正确，请刷新页面后重试。' });

function requiredText(label: string, most: number) {
  return z
    .string({ error: `请填写${label}。` })
    .trim()
    .min(1, `请填写${label}。`)
    .max(most, `${label}最多 ${most} 个字，请缩短。`);
}

/** Empty text is null. */
function optionalText(label: string, most: number) {
  return z
    .string()
    .trim()
    .max(most, `${label}最多 ${most} 个字，请缩短。`)
    .nullish()
    .transform((text) => (text ? text : null));
}

function choice<const Codes extends readonly [string, ...string[]]>(codes: Codes, label: string) {
  return z.enum(codes, { error: `请选择${label}。` });
}

/** An empty choice is null. */
function optionalChoice<const Codes extends readonly [string, ...string[]]>(codes: Codes, label: string) {
  return z.preprocess((value) => (value === '' || value === undefined ? null : value), choice(codes, label).nullable());
}

function year(label: string) {
  const message = `${label}请填四位年份，例如 2025。`;
  return z
    .union([z.number(), z.string()], { error: message })
    .transform((value) => Number(String(value).normalize('NFKC').replace(/年$/, '').trim()))
    .pipe(z.int({ error: message }).min(FIRST_YEAR, message).max(LAST_YEAR, message));
}

const code = z
  .string()
  .nullish()
  .transform((text) => normaliseCode(text ?? '') || null)
  .pipe(
    z
      .string()
      .max(CODE_LENGTH, `项目代码最多 ${CODE_LENGTH} 位；本单位的旧代码请填在“本地旧代码”。`)
      .regex(/^[0-9A-Z-]*$/, '项目代码只能有数字和字母；本单位的旧代码请填在“本地旧代码”。')
      .nullable(),
  );

const phone = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text?.normalize('NFKC') || null)
  .pipe(
    z
      .string()
      .regex(/^[0-9+() -]{5,20}$/, '电话只能有数字、空格、括号和短横，例如 0996-4690000。')
      .nullable(),
  );

/** Reads typed money in the unit of the form; an empty field is 0. All bad fields are named at once. */
function readSources(
  { texts, unit }: { texts: Partial<Record<FundSource, string>>; unit: 'wan' | 'yuan' },
  context: z.RefinementCtx,
): FundSources {
  const sources: Record<FundSource, Fen> = { ...NO_SOURCES };
  for (const source of FUND_SOURCES) {
    const text = texts[source] ?? '';
    const parsed = unit === 'wan' ? parseWan(text, 'not_negative') : parseYuan(text, 'not_negative');
    if (parsed.ok) sources[source] = parsed.value;
    else if (parsed.problem !== 'empty') {
      const message = moneyProblemText(FUND_SOURCE_LABELS[source], parsed.problem, unit);
      context.addIssue({ code: 'custom', path: [source], message });
    }
  }
  return sources;
}

const typedSources = z
  .object({
    texts: z.partialRecord(z.enum(FUND_SOURCES), z.string().max(40, '数字太长，请检查。')),
    unit: z.enum(['wan', 'yuan'], { error: '请选择金额单位。' }),
  })
  .transform(readSources);

/** The unit of money goes to where it is needed, so that bad money is told together with every other bad field. */
function withUnitAtSources(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('sources' in input)) return input;
  const unit = 'moneyUnit' in input ? input.moneyUnit : undefined;
  return { ...input, sources: { texts: input.sources, unit } };
}

const projectFields = {
  id,
  subjectKind: choice(PROJECT_SUBJECTS, '是项目还是政策'),
  code,
  localCode: optionalText('本地旧代码', 40),
  name: requiredText('名称', 100),
  category: choice(PROJECT_CATEGORIES, '项目类别'),
  kind: optionalChoice(PROJECT_KINDS, '项目类型'),
  continuity: choice(CONTINUITIES, '新增或延续'),
  unitId: z.uuid({ error: '请选择责任单位。' }),
  implementingUnitId: z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z.uuid({ error: '请选择实施单位。' }).nullable(),
  ),
  projectLeader: requiredText('项目负责人', 40),
  leaderPhone: phone,
  unitLeader: requiredText('单位负责人', 40),
  termFrom: year('开始年度'),
  termTo: year('结束年度'),
  fiscalYear: year('预算年度'),
  book: choice(BUDGET_BOOKS, '预算类别（四本预算）'),
  sources: typedSources,
  chosenMarks: z.array(z.enum(CHOSEN_MARKS, { error: '资金标记不正确，请重新选择。' })).default([]),
  functionCode: optionalChoice(FUNCTION_CLASSES, '支出功能分类'),
};

export const registerProjectInput = z.preprocess(withUnitAtSources, z.object(projectFields));

export const updateProjectInput = z.preprocess(
  withUnitAtSources,
  z.object({ ...projectFields, version: z.coerce.number().pipe(z.int()) }),
);

export type RegisterProjectInput = z.output<typeof registerProjectInput>;

export const placeholderInput = z.object({
  fiscalYear: year('预算年度'),
  /** the number this placeholder will have: sent twice, the second is refused */
  serial: z.coerce.number().pipe(z.int().min(1).max(9_999)),
});

export const requestKeyInput = z.object({ id, fiscalYear: year('预算年度') });

export const attachDocumentInput = z.object({
  /** made by the page, so that the same upload sent twice is kept once */
  id,
  kind: choice(DOCUMENT_KINDS, '资料种类'),
  unitId: z.uuid({ error: '请选择所属单位。' }),
  projectId: z.preprocess((value) => (value === '' || value === undefined ? null : value), id.nullable()),
  fileName: z
    .string({ error: '文件没有名称。' })
    .trim()
    .min(1, '文件没有名称。')
    .max(200, '文件名最多 200 个字，请改短后再上传。')
    .regex(
      /^[^\\/:*?"<>|\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u,
      '文件名里有不能用的符号，请改名后再上传。',
    ),
  secrecyConfirmed: z.literal(true, { error: '请先确认资料已作保密审查，不含国家秘密、工作秘密和内部资料。' }),
  bytes: z.instanceof(Uint8Array, { error: '没有收到文件内容，请重新选择文件。' }),
});

export const documentKeyInput = z.object({ id });
