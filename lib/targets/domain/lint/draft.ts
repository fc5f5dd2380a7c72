/**
 * A target as it is being typed, read once for all rules: which values are numbers, what the name says apart from
 * brackets and marks. A published table or a half-filled line may lack its sign, so the direction may be missing here.
 */
import type { Fraction } from '@/lib/core/fraction';
import { normaliseName } from '@/lib/core/normalise';
import { parseQuantity, quantityFraction } from '@/lib/core/quantity';
import type { Finding, TargetForm, TargetLine, TargetSubject } from '@/lib/targets/domain/types';

export interface ReadLine {
  readonly line: TargetLine;
  readonly index: number;
  /** NFKC, brackets with their content and spaces dropped: 新建(改扩建)面积 -> 新建面积 */
  readonly name: string;
  readonly normalName: string;
  /** 指标值 without marks and spaces, for a value in words; '' = empty or a number */
  readonly words: string;
  /** exact 指标值; null = not a number */
  readonly value: Fraction | null;
  readonly baseline: Fraction | null;
  /** typed by the unit itself, so its name can be mended; a common indicator's cannot */
  readonly isSpecific: boolean;
}

export interface LintInput {
  readonly form: TargetForm;
  readonly lines: readonly ReadLine[];
  readonly subject: TargetSubject;
}

export type LintRule = (input: LintInput) => readonly Finding[];

function numberIn(text: string): Fraction | null {
  const parsed = parseQuantity(text.replace(/[%％]\s*$/, ''), 'number', 'any');
  return parsed.ok ? quantityFraction(parsed.value) : null;
}

function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[(（【[][^)）】\]]*[)）】\]]/g, '')
    .replace(/\s/g, '');
}

export function readLine(line: TargetLine, index: number): ReadLine {
  const value = numberIn(line.targetValue);
  return {
    line,
    index,
    name: plainName(line.name),
    normalName: normaliseName(line.name),
    words: value === null ? line.targetValue.normalize('NFKC').replace(/[\s。.]/g, '') : '',
    value,
    baseline: numberIn(line.baseline),
    isSpecific: line.indicatorId === null,
  };
}

/** Lines without a name are not read: nothing can be said of them yet. */
export function readForm(form: TargetForm): readonly ReadLine[] {
  return form.lines.map(readLine).filter((read) => read.name !== '');
}

export function isNumber(read: ReadLine, whole: number): boolean {
  return read.value !== null && read.value.numerator === BigInt(whole) * read.value.denominator;
}

export function isPercent(line: { readonly unit: string }): boolean {
  return /^[%％]$/.test(line.unit.trim());
}
