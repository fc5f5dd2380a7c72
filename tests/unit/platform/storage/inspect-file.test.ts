import { describe, expect, it } from 'vitest';
import { inspectFile } from '@/lib/platform/storage/inspect-file';
import { findMark } from '@/lib/projects/domain/classification-marks';
import { docxOf, docxWith, pdfOf, wordXml, xlsxOf } from '@/tests/support/office-file';
import { makeZip } from '@/tests/support/zip-maker';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('按内容判断类型', () => {
  it.each([
    ['docx', docxOf('方案'), DOCX],
    ['xlsx', xlsxOf('标准'), XLSX],
    ['pdf', pdfOf('plan'), 'application/pdf'],
    ['png', Buffer.from('89504e470d0a1a0a00', 'hex'), 'image/png'],
    ['jpeg', Buffer.from('ffd8ffe000', 'hex'), 'image/jpeg'],
    ['旧 doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'application/x-cfb'],
    ['普通 zip', Buffer.from(makeZip([{ name: 'a.txt', content: 'x' }])), 'application/zip'],
    ['exe', Buffer.from('4d5a9000', 'hex'), null],
    ['网页', Buffer.from('<html>'), null],
    ['空', Buffer.alloc(0), null],
  ])('%s', async (_name, bytes, mediaType) => {
    expect((await inspectFile(bytes)).mediaType).toBe(mediaType);
  });
});

describe('读出全部文字', () => {
  it.each([
    ['拆成几段的标志', docxOf('机', '密★')],
    ['数字编码的字', docxOf('&#x673A;&#23494;')],
    ['页眉', docxWith(['正文'], [{ name: 'word/header1.xml', content: wordXml('绝密★') }])],
    ['批注', docxWith(['正文'], [{ name: 'word/comments.xml', content: wordXml('秘密') }])],
    ['文档属性', docxWith(['正文'], [{ name: 'docProps/core.xml', content: '<dc:title>机密</dc:title>' }])],
    [
      'UTF-16 的部分',
      docxWith(['正文'], [{ name: 'word/footer1.xml', content: Buffer.from('\ufeff机密', 'utf16le') }]),
    ],
    ['单元格', xlsxOf('机密')],
    ['共享字符串', xlsxOf('x', [{ name: 'xl/sharedStrings.xml', content: '<sst><si><t>绝</t><t>密</t></si></sst>' }])],
    ['嵌在文档里的表格', docxWith(['正文'], [{ name: 'word/embeddings/sheet1.xlsx', content: xlsxOf('机密') }])],
  ])('%s', async (_name, bytes) => {
    const content = await inspectFile(bytes);
    expect(content.unreadable).toBeNull();
    expect(findMark(content.text)).not.toBeNull();
  });

  it('两个段落的字不会连成标志', async () => {
    const twice = docxWith([], [{ name: 'word/header1.xml', content: `${wordXml('司机')}${wordXml('密切配合')}` }]);
    expect(findMark((await inspectFile(twice)).text)).toBeNull();
  });

  it('没有收尾的标签不会让服务器停住', async () => {
    const hostile = ['<', '<br ', '<relationship '].map((piece) => piece.repeat(1_000_000 / piece.length));
    const parts = hostile.map((content, index) => ({ name: `word/part${index}.xml`, content }));
    const relations = { name: 'word/_rels/document.xml.rels', content: hostile.join('') };
    const started = performance.now();
    const { text, unreadable } = await inspectFile(docxWith(['正文'], [...parts, relations]));
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(unreadable).toBeNull();
    expect(text).toContain('正文');
  });

  it('夹在字中间的 NUL 藏不住标志', async () => {
    expect(findMark((await inspectFile(docxOf('机\0密'))).text)).not.toBeNull();
  });

  it('pdf 的文字', async () => {
    expect((await inspectFile(pdfOf('Road plan 2025'))).text).toContain('Road plan 2025');
  });
});

describe('宏、脚本、内嵌程序和外部模板', () => {
  const external =
    '<Relationships><Relationship Id="r" Type="http://x/attachedTemplate" Target="http://x/t.dotm" TargetMode="External"/></Relationships>';
  const link =
    '<Relationships><Relationship Id="r" Type="http://x/hyperlink" Target="http://x/" TargetMode="External"/></Relationships>';
  const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  it.each([
    ['宏', docxWith(['x'], [{ name: 'word/vbaProject.bin', content: 'x' }])],
    ['启用宏的类型', docxWith(['x'], [], macroType)],
    ['内嵌对象', docxWith(['x'], [{ name: 'word/embeddings/oleObject1.bin', content: 'x' }])],
    ['控件', xlsxOf('x', [{ name: 'xl/activeX/activeX1.xml', content: '<x/>' }])],
    ['外部模板', docxWith(['x'], [{ name: 'word/_rels/settings.xml.rels', content: external }])],
    [
      '外部模板，换了引号和前缀',
      docxWith(
        ['x'],
        [
          {
            name: 'word/_rels/settings.xml.rels',
            content: external.replaceAll('"', "'").replace('<Relationship ', '<r:Relationship '),
          },
        ],
      ),
    ],
    ['pdf 脚本', pdfOf('x', '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>')],
  ])('%s', async (_name, bytes) => {
    expect((await inspectFile(bytes)).hasActiveContent).toBe(true);
  });

  it('网页链接是允许的', async () => {
    const linked = docxWith(['x'], [{ name: 'word/_rels/document.xml.rels', content: link }]);
    expect((await inspectFile(linked)).hasActiveContent).toBe(false);
  });
});

describe('读不完的文件', () => {
  it('压缩炸弹不会展开', async () => {
    const bomb = docxWith(['x'], [{ name: 'word/header1.xml', content: Buffer.alloc(130 * 1024 * 1024, 0x20) }]);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect((await inspectFile(bomb)).unreadable).toBe('too_long');
  });

  it('同名部分、截断、坏 pdf 都是损坏', async () => {
    const twice = makeZip([
      { name: 'word/a.xml', content: 'x' },
      { name: 'WORD/A.xml', content: 'y' },
    ]);
    expect((await inspectFile(Buffer.from(twice))).unreadable).toBe('damaged');
    expect((await inspectFile(docxOf('方案').subarray(0, 100))).unreadable).toBe('damaged');
    expect((await inspectFile(Buffer.from('%PDF-1.7 broken'))).unreadable).toBe('damaged');
  });

  it('层层嵌套的文档不往下读', async () => {
    const inner = docxWith(['x'], [{ name: 'word/embeddings/c.docx', content: docxOf('机密') }]);
    const outer = docxWith(['x'], [{ name: 'word/embeddings/b.docx', content: inner }]);
    expect((await inspectFile(outer)).unreadable).toBe('too_long');
  });
});
