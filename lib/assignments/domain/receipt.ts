/**
 * 报送回执: the proof a unit holds of one submission. Its running number has no gaps within county and year; who gives
 * the number stands in data/receipts.ts.
 */

/** What a submission is receipted for. */
export interface ReceiptContent {
  readonly fiscalYear: number;
  readonly unitId: string;
  /** kind of the record submitted, e.g. `target` */
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly versionNo: number;
  readonly title: string;
  /** hex SHA-256 of the frozen content */
  readonly contentHash: string;
}

export interface Receipt extends ReceiptContent {
  readonly id: string;
  /** running number of county and year, from 1 */
  readonly number: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly submittedAt: Date;
}

/** 回执编号 as printed: county, year and running number, e.g. `652822-2025-000017`. */
export function receiptNumberText(countyCode: string, fiscalYear: number, number: number): string {
  return `${countyCode}-${fiscalYear}-${String(number).padStart(6, '0')}`;
}
