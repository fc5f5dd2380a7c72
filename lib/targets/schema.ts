/** Shapes of what comes in from forms and the wire; the same for the screen and the server. */
import { z } from 'zod';
import { RETURN_PLACES } from '@/lib/targets/domain/editable';
import {
  LINE_VERDICTS,
  PARTY_CONCLUSIONS,
  REASON_CODES,
  REVIEW_ASPECTS,
  REVIEW_PARTIES,
} from '@/lib/targets/domain/review';
import { ACCRUALS, DIRECTIONS, FRAMES, PROJECT_LEVEL1, PROJECT_LEVEL2 } from '@/lib/targets/domain/types';
import { INPUT_WORDS } from '@/lib/targets/labels';
import { TEXT_LIMITS } from '@/lib/targets/text-limits';

const id = z.uuid(INPUT_WORDS.badId);
/** The database takes every sign but NUL. */
const text = (limit: number) =>
  z
    .string()
    .max(limit, INPUT_WORDS.tooLong(limit))
    .refine((value) => !value.includes('\0'), INPUT_WORDS.badSign);

export const targetLineSchema = z.strictObject({
  id,
  level1: z.enum(PROJECT_LEVEL1),
  level2: z.enum(PROJECT_LEVEL2),
  indicatorId: id.nullable(),
  name: text(TEXT_LIMITS.short),
  direction: z.enum(DIRECTIONS).nullable(),
  targetValue: text(TEXT_LIMITS.short),
  unit: text(20),
  weight: text(20),
  accrual: z.enum(ACCRUALS),
  valueSource: text(TEXT_LIMITS.long),
  scoringRule: text(TEXT_LIMITS.long),
  baseline: text(TEXT_LIMITS.short),
  noBaselineReason: text(TEXT_LIMITS.short),
  unitCost: text(30),
  documentId: id.nullable(),
  clauseNumber: text(50),
  clauseText: text(TEXT_LIMITS.long),
  specificReason: text(TEXT_LIMITS.short),
  copiedFrom: z
    .string()
    .regex(/^(20\d\d)?$/, INPUT_WORDS.badId)
    .default(''),
});

/** Lines a form may have at most; a form with more is not a target but a list. */
export const MAX_LINES = 60;

export const targetFormSchema = z.strictObject({
  frame: z.enum(FRAMES),
  objective: text(TEXT_LIMITS.objective),
  termObjective: text(TEXT_LIMITS.objective),
  beneficiaries: text(TEXT_LIMITS.long),
  noSatisfactionReason: text(TEXT_LIMITS.short),
  noCostReason: text(TEXT_LIMITS.short),
  lines: z
    .array(targetLineSchema)
    .max(MAX_LINES, INPUT_WORDS.tooManyLines(MAX_LINES))
    .refine((lines) => new Set(lines.map((line) => line.id)).size === lines.length, INPUT_WORDS.sameLineTwice),
});

const versioned = { id, expectedVersion: z.number().int().positive() };

export const saveTargetSchema = z.strictObject({ ...versioned, form: targetFormSchema });

export const targetEventSchema = z.strictObject({ ...versioned, note: text(TEXT_LIMITS.note).default('') });

export const returnTargetSchema = z.strictObject({
  ...versioned,
  note: text(TEXT_LIMITS.note).default(''),
  returns: z
    .array(
      z.strictObject({
        place: z.enum(RETURN_PLACES),
        lineId: id.nullable(),
        reasonCode: z.enum(REASON_CODES),
        text: text(TEXT_LIMITS.long),
      }),
    )
    .max(MAX_LINES + 3),
});

export const lineOpinionsSchema = z.strictObject({
  id,
  /** 会审轮次 the reviewer looked at: an opinion on an older round is refused */
  round: z.number().int().positive(),
  party: z.enum(REVIEW_PARTIES),
  opinions: z
    .array(
      z.strictObject({
        lineId: id,
        verdict: z.enum(LINE_VERDICTS),
        aspect: z.enum(REVIEW_ASPECTS).nullable(),
        reasonCode: z.enum(REASON_CODES).nullable(),
        text: text(TEXT_LIMITS.long),
        suggestedValue: text(TEXT_LIMITS.short),
        isTraced: z.boolean(),
      }),
    )
    .min(1)
    .max(MAX_LINES * 2)
    .refine((given) => new Set(given.map((one) => one.lineId)).size === given.length, INPUT_WORDS.sameLineTwice),
});

export const signPartyOpinionSchema = z.strictObject({
  id,
  round: z.number().int().positive(),
  party: z.enum(REVIEW_PARTIES),
  conclusion: z.enum(PARTY_CONCLUSIONS),
  text: text(TEXT_LIMITS.note),
});

export const discussLineSchema = z.strictObject({
  id,
  /** made by the form, so that a double click writes one remark */
  commentId: id,
  lineId: id,
  /** null = a new thread */
  threadId: id.nullable(),
  text: text(TEXT_LIMITS.long).refine((value) => value.trim() !== '', INPUT_WORDS.emptyRemark),
});

export const resolveThreadSchema = z.strictObject({ id, threadId: id });
