import { describe, expect, it } from 'vitest';
import { findFileNameMark, findMark, marksIn } from '@/lib/projects/domain/classification-marks';

describe('密级标志', () => {
  it.each([
    ['绝密★长期', '绝密'],
    ['机密★1年', '机密'],
    ['机　密★一年', '机密'],
    ['机 密', '机密'],
    ['秘密★', '秘密'],
    ['秘\u200b密▲', '秘密'],
    ['密级：秘密', '秘密'],
    ['关于某事项的请示（机密）', '机密'],
    ['本件属秘密文件', '秘密'],
    ['内部资料，注意保存', '内部资料'],
    ['【内部】工作方案', '[【]?内部'],
    ['正文\n内部\n第二页', '内部'],
    ['内部文件', '内部文件'],
    ['请注意保存', '注意保存'],
    ['工作秘密', '秘密'],
  ])('%s 是标志', (text, words) => {
    expect(findMark(text)?.words).toMatch(new RegExp(words));
  });

  it.each([
    '建立健全内部控制制度',
    '单位内部审计全覆盖',
    '不泄露商业秘密和个人隐私',
    '项目不涉及国家秘密',
    '不涉及国家秘密、工作秘密',
    '重置计算机密码',
    '主机密钥更换',
    '与各机关密切配合',
    '保证数据的机密性、完整性',
    '不含绝密、机密、秘密级内容',
    '温室绝密封材料',
    '',
  ])('%s 不是标志', (text) => {
    expect(findMark(text)).toBeNull();
  });

  it('an innocent mention does not hide a mark beside it', () => {
    expect(findMark('不涉及国家秘密。密级：秘密')?.words).toBe('秘密');
  });

  it('a county may add words of its own', () => {
    expect(findMark('涉警敏感', ['涉警'])?.words).toBe('涉警');
    expect(findMark('内部资料', ['绝密'])).toBeNull();
  });

  it('names every marked field once', () => {
    const marks = marksIn([
      ['name', '机密项目（绝密）'],
      ['leader', '办公室主任'],
      ['note', null],
      ['code', '秘密★'],
    ]);
    expect(marks.map((mark) => mark.field)).toEqual(['name', 'code']);
  });
});

describe('文件名里的标志', () => {
  it.each([
    '机密-实施方案.docx',
    '实施方案（秘密）.pdf',
    '内部_三定方案.pdf',
    '方案 内部.xlsx',
    '绝密.png',
    '内部资料汇编.docx',
  ])('%s', (name) => expect(findFileNameMark(name)).not.toBeNull());
  it.each(['实施方案.docx', '内部控制手册.pdf', '商业秘密保护办法.docx'])('%s 可以收', (name) =>
    expect(findFileNameMark(name)).toBeNull(),
  );
});
