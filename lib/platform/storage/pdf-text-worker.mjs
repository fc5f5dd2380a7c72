/** Runs in a worker: bytes of a PDF in, its text out. Started by pdf-content.ts, which sets the limits. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const MOST_PAGES = 2_000;
const MOST_CHARACTERS = 10_000_000;

const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

async function textOfPage(document, number) {
  const page = await document.getPage(number);
  const content = await page.getTextContent();
  const body = content.items.map((item) => (item.hasEOL ? `${item.str}\n` : item.str)).join('');
  const notes = (await page.getAnnotations()).map((note) => note.contentsObj?.str ?? '').filter((text) => text !== '');
  page.cleanup();
  return [body, ...notes].join('\n');
}

async function textOfProperties(document) {
  const { info } = await document.getMetadata();
  return [info?.Title, info?.Subject, info?.Keywords].filter((text) => typeof text === 'string').join('\n');
}

async function readText() {
  const document = await getDocument({
    data: workerData,
    cMapUrl: path.join(home, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: path.join(home, 'standard_fonts/'),
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: 0,
  }).promise;
  if (document.numPages > MOST_PAGES) return { text: '', hasActiveContent: false, unreadable: 'too_long' };
  const hasActiveContent = (await document.getJSActions()) !== null || (await document.getAttachments()) !== null;
  const texts = [await textOfProperties(document)];
  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const text = await textOfPage(document, number);
    length += text.length;
    if (length > MOST_CHARACTERS) return { text: '', hasActiveContent, unreadable: 'too_long' };
    texts.push(text);
  }
  return { text: texts.join('\n'), hasActiveContent, unreadable: null };
}

const answer = await readText().catch((error) => ({
  text: '',
  hasActiveContent: false,
  unreadable: error?.name === 'PasswordException' ? 'password' : 'damaged',
}));
parentPort.postMessage(answer);
