/** Small docx and xlsx files for tests of what is looked for in them. */
import { makeZip, sheetXml, workbookParts, type ZipPart } from '@/tests/support/zip-maker';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export function wordXml(...runs: readonly string[]): string {
  const body = runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('');
  return `<?xml version="1.0"?><w:document xmlns:w="w"><w:body><w:p>${body}</w:p></w:body></w:document>`;
}

export function wordParts(documentXml: string, contentType = WORD): ZipPart[] {
  const types = `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${contentType}"/></Types>`;
  return [
    { name: '[Content_Types].xml', content: types },
    { name: 'word/document.xml', content: documentXml },
  ];
}

/** One paragraph made of these runs, and whatever further parts. */
export function docxOf(...runs: readonly string[]): Buffer {
  return Buffer.from(makeZip(wordParts(wordXml(...runs))));
}

export function docxWith(runs: readonly string[], extra: readonly ZipPart[], contentType?: string): Buffer {
  return Buffer.from(makeZip([...wordParts(wordXml(...runs), contentType), ...extra]));
}

/** One cell with this text. */
export function xlsxOf(text: string, extra: readonly ZipPart[] = []): Buffer {
  const cell = `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  return Buffer.from(makeZip([...workbookParts(sheetXml(cell)), ...extra]));
}

/** A PDF of one page that shows this ASCII text; `catalog` adds to its root. */
export function pdfOf(text: string, catalog = ''): Buffer {
  const content = `BT /F1 12 Tf 20 100 Td (${text}) Tj ET`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  return Buffer.from(`${body}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`);
}
