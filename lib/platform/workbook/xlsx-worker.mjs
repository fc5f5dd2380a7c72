/**
 * Reads guarded workbooks in a thread of its own, so that a hostile one costs a thread and not the server. Plain
 * JavaScript: the thread is started from this very file, outside any bundle. Answers as in reader-thread.ts.
 */
import { parentPort } from 'node:worker_threads';
// The workbook alone: the whole package takes three times as long to load.
import Workbook from 'exceljs/lib/doc/workbook.js';

/** Parts of a sheet that hold no cell; some of them (validations over whole columns) hang the reader. */
const NOT_READ = [
  'dataValidations',
  'conditionalFormatting',
  'autoFilter',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'extLst',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
];

function twoDigits(number) {
  return String(number).padStart(2, '0');
}

function dateText(date) {
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

/** 15 significant digits are what Excel itself keeps: 0.1 + 0.2 is 0.3. */
function numberText(number) {
  return String(Number(number.toPrecision(15)));
}

function isPercent(cell) {
  return typeof cell.numFmt === 'string' && cell.numFmt.includes('%');
}

function contentOf(cell, value) {
  if (value === null || value === undefined || value === '') return { kind: 'empty', text: '' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: isPercent(cell) ? 'percent' : 'number', text: numberText(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date) return { kind: 'date', text: dateText(value) };
  if ('error' in value) return { kind: 'error', text: String(value.error) };
  if ('richText' in value) return { kind: 'text', text: value.richText.map((run) => run.text ?? '').join('') };
  if ('formula' in value || 'sharedFormula' in value) return contentOf(cell, value.result);
  if ('text' in value) return contentOf(cell, value.text);
  return { kind: 'empty', text: '' };
}

function readCell(cell) {
  const isMerged = cell.isMerged;
  const content = isMerged && cell.master !== cell ? { kind: 'empty', text: '' } : contentOf(cell, cell.value);
  return { address: cell.address, column: Number(cell.col), ...content, isMerged };
}

function readRow(row) {
  const cells = [];
  row.eachCell({ includeEmpty: false }, (cell) => cells.push(readCell(cell)));
  return { number: row.number, isHidden: Boolean(row.hidden), cells };
}

function readSheet(worksheet) {
  const rows = [];
  worksheet.eachRow({ includeEmpty: false }, (row) => rows.push(readRow(row)));
  return {
    name: worksheet.name,
    rows: rows.filter((row) => row.cells.some((cell) => cell.kind !== 'empty')),
  };
}

async function read(bytes) {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes, { ignoreNodes: NOT_READ });
  return workbook.worksheets.map(readSheet);
}

parentPort.on('message', (bytes) => {
  read(bytes).then(
    (sheets) => parentPort.postMessage({ kind: 'sheets', sheets }),
    () => parentPort.postMessage({ kind: 'unreadable' }),
  );
});
parentPort.postMessage('ready');
