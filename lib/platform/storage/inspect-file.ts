/**
 * What a file is by its bytes, never by its name or by what the sender claims: the five kinds this product takes are
 * told apart here, everything else has no type.
 */
import { type FileContent, unreadableContent } from '@/lib/platform/storage/file-content';
import { readOfficeFile } from '@/lib/platform/storage/office-content';
import { readPdf } from '@/lib/platform/storage/pdf-content';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const PDF = Buffer.from('%PDF-');
/** Compound files: doc, xls, ppt of old, and office files with a password. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function startsWith(bytes: Buffer, signature: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}

function image(mediaType: string): FileContent {
  return { mediaType, text: '', hasActiveContent: false, unreadable: null };
}

/** Signs no text has: taken out, so that they cannot stand inside a mark and hide it. */
const NO_TEXT = /[\0\p{Cs}]/gu;

export async function inspectFile(bytes: Buffer): Promise<FileContent> {
  const content = await contentOf(bytes);
  return { ...content, text: content.text.replace(NO_TEXT, '') };
}

async function contentOf(bytes: Buffer): Promise<FileContent> {
  if (startsWith(bytes, PDF)) return readPdf(bytes);
  if (startsWith(bytes, ZIP)) return readOfficeFile(bytes);
  if (startsWith(bytes, PNG)) return image('image/png');
  if (startsWith(bytes, JPEG)) return image('image/jpeg');
  return unreadableContent(startsWith(bytes, COMPOUND) ? 'application/x-cfb' : null, null);
}
