import { describe, expect, it } from 'vitest';
import { isKindPlaced, LARGEST_DOCUMENT, refusalsOfFile } from '@/lib/projects/domain/reference-document';
import { projectRefusalText } from '@/lib/projects/refusal-labels';
import { defaultRuleSet } from '@/lib/rules/domain/default-packs';

const RULES = defaultRuleSet(2025).attachments;
const PDF = {
  fileName: '方案.pdf',
  byteSize: 1,
  mediaType: 'application/pdf',
  text: '',
  hasActiveContent: false,
  unreadable: null,
};
type File = Parameters<typeof refusalsOfFile>[0];

function codesOf(change: Partial<File>): string[] {
  return refusalsOfFile({ ...PDF, ...change }, RULES).map((refusal) => refusal.code);
}

describe('收不收一份文件', () => {
  it.each<[string, Partial<File>, string[]]>([
    ['好的 pdf', {}, []],
    ['大写扩展名', { fileName: '方案.PDF' }, []],
    ['jpeg 两种扩展名', { fileName: 'a.jpeg', mediaType: 'image/jpeg' }, []],
    ['正好 10 MB', { byteSize: LARGEST_DOCUMENT }, []],
    ['多一个字节', { byteSize: LARGEST_DOCUMENT + 1 }, ['file_too_large']],
    ['空', { byteSize: 0 }, ['file_empty']],
    ['不认识', { mediaType: null }, ['file_type_not_taken']],
    ['扩展名不符', { fileName: '方案.docx' }, ['file_ending_differs']],
    ['没有扩展名', { fileName: '方案' }, ['file_ending_differs']],
    ['有宏', { hasActiveContent: true }, ['file_has_macros']],
    ['有密码', { unreadable: 'password' }, ['file_password']],
    ['有标志', { text: '绝密' }, ['file_marked']],
    [
      '几样都有',
      { fileName: '机密.docx', hasActiveContent: true, unreadable: 'damaged' },
      ['file_ending_differs', 'file_has_macros', 'file_damaged', 'file_marked'],
    ],
  ])('%s', (_name, change, codes) => {
    expect(codesOf(change)).toEqual(codes);
  });

  it('the rules of the year may be narrower, never wider than the limit of uploads', () => {
    const narrow = { ...RULES, fileKinds: ['png' as const], maximumBytes: 10 };
    expect(refusalsOfFile({ ...PDF, byteSize: 11 }, narrow)[0]?.code).toBe('file_too_large');
    expect(refusalsOfFile(PDF, narrow)[0]?.code).toBe('file_type_not_taken');
    const wide = { ...RULES, maximumBytes: LARGEST_DOCUMENT * 2 };
    expect(refusalsOfFile({ ...PDF, byteSize: LARGEST_DOCUMENT + 1 }, wide)[0]?.code).toBe('file_too_large');
  });

  it('every reason has its own words and never repeats the file', () => {
    const file: File = {
      ...PDF,
      fileName: '某工程机密.docx',
      text: '',
      hasActiveContent: true,
      unreadable: 'too_long',
    };
    for (const refusal of refusalsOfFile(file, RULES)) {
      expect(projectRefusalText(refusal)).not.toMatch(/某工程|undefined|办理不成/);
    }
  });

  it.each([
    ['mandate_document', null, true],
    ['mandate_document', 'p', false],
    ['implementation_plan', 'p', true],
    ['implementation_plan', null, false],
    ['spending_standard', 'p', true],
    ['spending_standard', null, true],
  ] as const)('%s on project %s: %s', (kind, projectId, allowed) => {
    expect(isKindPlaced(kind, projectId)).toBe(allowed);
  });
});
