/**
 * What a docx or xlsx really holds: its type from its own table of contents, every text in it (body, headers, notes,
 * comments, cells, properties), and whether it carries macros, controls or foreign programs.
 */
import { ArchiveRefused, readArchive } from '@/lib/platform/storage/archive';
import { type FileContent, unreadableContent } from '@/lib/platform/storage/file-content';

const MAIN_PARTS: readonly (readonly [string, RegExp])[] = [
  [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    /wordprocessingml\.document\.main\+xml|ms-word\.document\.macroenabled\.main\+xml/i,
  ],
  [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    /spreadsheetml\.sheet\.main\+xml|ms-excel\.sheet\.macroenabled\.main\+xml/i,
  ],
];

const ACTIVE_NAME =
  /vbaproject|\/activex\/|macrosheets\/|\/embeddings\/.*(?<!\.xlsx|\.docx)$|\.(?:exe|dll|js|vbs|bat|cmd|ps1)$/;
/** A template, object or frame fetched from elsewhere when the file is opened: both in one relationship. */
const FOREIGN_KIND = /\/(?:attachedtemplate|oleobject|frame|subdocument|control)["']/i;
const FOREIGN_PLACE = /targetmode\s*=\s*["']external["']/i;

/** Office files inside an office file are looked into once, a chart's own table for instance; deeper ones are refused. */
const DEEPEST = 1;

export async function readOfficeFile(bytes: Buffer, depth = 0): Promise<FileContent> {
  try {
    const { names, files } = await readArchive(bytes, isRead);
    const contents = xmlText(files.get('[content_types].xml'));
    const mediaType = MAIN_PARTS.find(([, part]) => part.test(contents))?.[0] ?? 'application/zip';
    const texts = [...files].filter(([name]) => name.endsWith('.xml')).map(([, part]) => plainText(xmlText(part)));
    const embedded = await Promise.all(
      [...files].filter(([name]) => isEmbedded(name)).map(([, part]) => readEmbedded(part, depth + 1)),
    );
    const relations = [...files].filter(([name]) => name.endsWith('.rels')).map(([, part]) => xmlText(part));
    return {
      mediaType,
      text: [...texts, ...embedded.map((file) => file.text)].join('\n'),
      hasActiveContent:
        /macroenabled/i.test(contents) ||
        names.some((name) => ACTIVE_NAME.test(name)) ||
        relations.some(hasForeignPart) ||
        embedded.some((file) => file.hasActiveContent),
      unreadable: embedded.find((file) => file.unreadable !== null)?.unreadable ?? null,
    };
  } catch (error) {
    if (!(error instanceof ArchiveRefused)) throw error;
    return unreadableContent('application/zip', error.reason === 'too_large' ? 'too_long' : error.reason);
  }
}

function isRead(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels') || isEmbedded(name);
}

function isEmbedded(name: string): boolean {
  return /\/embeddings\/[^/]+\.(?:xlsx|docx)$/.test(name);
}

async function readEmbedded(bytes: Buffer, depth: number): Promise<FileContent> {
  return depth > DEEPEST ? unreadableContent('application/zip', 'too_long') : readOfficeFile(bytes, depth);
}

function xmlText(bytes: Buffer | undefined): string {
  if (bytes === undefined) return '';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('utf8');
}

/** Tags after which a new block begins. */
const BLOCK_END =
  /^(?:\/(?:[a-z0-9]+:)?(?:p|si|is|c|v|tr|tc|odd(?:header|footer)|even(?:header|footer)|title|subject|keywords|description|category|comment)$|(?:[a-z0-9]+:)?(?:br|cr|tab)\b)/i;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Every tag, without its brackets, with the text that follows it; the first has no tag. Reads on only, so a hostile part
 * takes no longer than its length: a pattern such as `<[^>]*>` looks through the rest again at every open bracket.
 */
function piecesOf(xml: string): readonly { readonly tag: string; readonly text: string }[] {
  const first = xml.indexOf('<');
  const pieces = [{ tag: '', text: first === -1 ? xml : xml.slice(0, first) }];
  for (let open = first; open !== -1; ) {
    const close = xml.indexOf('>', open);
    const end = close === -1 ? open : close;
    const next = close === -1 ? -1 : xml.indexOf('<', close);
    pieces.push({ tag: xml.slice(open + 1, end), text: xml.slice(end + 1, next === -1 ? xml.length : next) });
    open = next;
  }
  return pieces;
}

function hasForeignPart(relations: string): boolean {
  return piecesOf(relations).some(
    ({ tag }) => /^(?:[a-z0-9]+:)?relationship\b/i.test(tag) && FOREIGN_KIND.test(tag) && FOREIGN_PLACE.test(tag),
  );
}

/** Runs of one paragraph or cell joined, so that a mark split over runs is whole again; blocks on lines of their own. */
function plainText(xml: string): string {
  return piecesOf(xml)
    .map(({ tag, text }) => (BLOCK_END.test(tag) ? `\n${text}` : text))
    .join('')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
      const point = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
