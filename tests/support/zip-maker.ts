/** Writes zips that no honest program writes: any names, any claimed sizes. For tests of the guard. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** size the directory claims; the true one when absent */
  readonly claimedSize?: number;
}

export function makeZip(parts: readonly ZipPart[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = headers(part, offset);
    bodies.push(local);
    directory.push(central);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}

function headers(part: ZipPart, offset: number): { local: Buffer; central: Buffer } {
  const raw = Buffer.from(part.content);
  const packed = deflateRawSync(raw);
  const name = Buffer.from(part.name);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(33, 8);
  fields.writeUInt32LE(crc32(raw), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(part.claimedSize ?? raw.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, name, packed]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  const central = Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, rest, name]);
  return { local, central };
}

export const CONTENT_TYPES: ZipPart = {
  name: '[Content_Types].xml',
  content:
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
};

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function relations(...relationships: readonly string[]): string {
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`;
}

/** The parts of a one-sheet workbook around the XML of its sheet. */
export function workbookParts(sheetXml: string, definedNames = ''): ZipPart[] {
  return [
    CONTENT_TYPES,
    {
      name: '_rels/.rels',
      content: relations(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`),
    },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${definedNames}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(`<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>`),
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml },
  ];
}

export function sheetXml(data: string, after = ''): string {
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData>${after}</worksheet>`;
}

export const PLAIN_SHEET = sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>好</t></is></c></row>');
