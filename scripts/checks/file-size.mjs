/** No file over 300 lines: split it before it starts to rot. */
import { listSources, readSource } from './sources.mjs';

export const title = 'file sizes';
const LIMIT = 300;

export function lineCount(text) {
  return text.endsWith('\n') ? text.split('\n').length - 1 : text.split('\n').length;
}

export function find() {
  return listSources()
    .map((file) => ({ file, lines: lineCount(readSource(file)) }))
    .filter(({ lines }) => lines > LIMIT)
    .map(({ file, lines }) => `${file}: ${lines} lines, at most ${LIMIT}`);
}
