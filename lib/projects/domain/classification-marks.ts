/**
 * Marks of state secrets and internal papers in what people type or upload. State secrets have no place in this system
 * (R10): text or a file that bears a mark is refused before anything of it is kept. A mark is looked for, not a
 * mention: 商业秘密, 国家秘密 or 计算机密码 in a sentence are no marks.
 */

/** Marks that are always looked for in what people type. @source 保守国家秘密法 (密级); 内部 as used on papers */
export const MARK_WORDS = ['绝密', '机密', '秘密', '内部'] as const;

export interface ClassificationMark {
  /** the words found, so that the person finds the place */
  readonly words: string;
}

export interface FieldMark<Field extends string> extends ClassificationMark {
  readonly field: Field;
}

/** Signs that may stand inside a mark that was typed or set apart: 机　密, 机·密 */
const APART = '[ \\t\\u00a0\\u3000·•]*';

function spread(word: string): string {
  return [...word].join(APART);
}

const SECRET = '(?:国家|工作|商业)?秘密';

/**
 * Everyday words that contain the letters of a mark: taken away before looking. What is left over counts as a mark: a
 * plan refused once too often is mended in a minute, a secret taken in once is not.
 */
const MENTIONS = new RegExp(
  [
    `(?:保守|泄露|泄漏|涉及|保护|侵犯|窃取|知悉|刺探)(?:的|任何)?${SECRET}(?:[、和或及与]${SECRET})*`,
    `(?:国家|商业)秘密(?:[、和或及与]${SECRET})*`,
    '(?:技术|个人|通信|公开的)秘密',
    '(?:商业|核心|公司|企业|经营)机密',
    '机密(?:性|码|钥|切|度|集|封|闭|林)',
    '绝密(?:封|闭)',
    '秘密(?:投票|划票|写票)',
    '(?:绝密|机密|秘密)、(?:绝密|机密|秘密)(?:(?:、|和|或)(?:绝密|机密|秘密))?(?:三?级|等级)',
  ].join('|'),
  'g',
);

const INTERNAL = new RegExp(
  [
    ...['内部资料', '内部文件', '内部材料', '内部参考', '内部使用', '内部刊物', '注意保存', '注意保密'].map(spread),
    `[（(【[〔《]${APART}${spread('内部')}${APART}[）)】\\]〕》]`,
    `${spread('内部')}${APART}[★☆▲△*]`,
    `(?:^|[\\n\\r])${APART}${spread('内部')}${APART}(?:$|[\\n\\r])`,
  ].join('|'),
);

/** 内部 alone is an everyday word (内部控制): only what is used as a mark counts. Every other mark is looked for as it is. */
function patternOf(mark: string): RegExp {
  return mark === '内部' ? INTERNAL : new RegExp(spread(mark.replace(/[^\p{L}\p{N}]/gu, '')));
}

/** The first of the marks, in their order, that a text bears; null = none. Full-width forms count as their plain ones. */
export function findMark(text: string, marks: readonly string[] = MARK_WORDS): ClassificationMark | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(MENTIONS, ' ');
  for (const mark of marks) {
    const found = patternOf(mark).exec(plain);
    if (found) return { words: found[0].replace(/\s+/g, '') };
  }
  return null;
}

/** Marks in named fields, one a field, in the order given. */
export function marksIn<Field extends string>(
  fields: readonly (readonly [Field, string | null])[],
): readonly FieldMark<Field>[] {
  return fields.flatMap(([field, text]) => {
    const mark = text === null ? null : findMark(text);
    return mark === null ? [] : [{ ...mark, field }];
  });
}

/** As in texts; a part of the name between its separators that says only 内部 counts too: `内部-方案.docx`. */
export function findFileNameMark(fileName: string, marks: readonly string[] = MARK_WORDS): ClassificationMark | null {
  const stem = fileName.normalize('NFKC').replace(/\.[^.]*$/, '');
  const parts = stem.replace(/[-_—+.,、\s()[\]【】〔〕《》]+/g, '\n');
  return findMark(parts, marks) ?? findMark(stem, marks);
}
