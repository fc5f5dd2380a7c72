/** Shapes of what comes in from forms and addresses; the same for the screen and the server. */
import { z } from 'zod';
import { CALENDAR_STEPS } from '@/lib/assignments/domain/calendar';
import { FILING_STATES } from '@/lib/assignments/domain/coverage-filter';
import { INPUT_WORDS } from '@/lib/assignments/labels';
import { fiscalYearOf, parseBusinessDate } from '@/lib/core/business-calendar';

const id = z.uuid(INPUT_WORDS.badId);
const version = z.coerce.number(INPUT_WORDS.badVersion).int(INPUT_WORDS.badVersion);

const day = z.string(INPUT_WORDS.noDate).transform((text, context) => {
  const parsed = parseBusinessDate(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: INPUT_WORDS.dateProblems[parsed.problem] });
  return z.NEVER;
});

export const TITLE_LIMIT = 60;

/** Days of an entry lie in its budget year or one year beside it: 申报 the year before, 评价 the year after. */
const YEARS_BESIDE = 1;

export const calendarEntrySchema = z
  .strictObject({
    /** null = a new entry */
    id: id.nullable(),
    /** 0 for a new entry */
    expectedVersion: version.min(0, INPUT_WORDS.badVersion),
    fiscalYear: z.coerce
      .number(INPUT_WORDS.badYear)
      .int(INPUT_WORDS.badYear)
      .min(2000, INPUT_WORDS.badYear)
      .max(2100, INPUT_WORDS.badYear),
    step: z.enum(CALENDAR_STEPS, INPUT_WORDS.badStep),
    title: z
      .string(INPUT_WORDS.noTitle)
      .trim()
      .min(1, INPUT_WORDS.noTitle)
      .max(TITLE_LIMIT, INPUT_WORDS.titleTooLong(TITLE_LIMIT)),
    opensOn: day,
    dueOn: day,
  })
  .superRefine((entry, context) => {
    if (entry.dueOn < entry.opensOn) {
      context.addIssue({ code: 'custom', path: ['dueOn'], message: INPUT_WORDS.dueBeforeOpens(entry.opensOn) });
    }
    for (const field of ['opensOn', 'dueOn'] as const) {
      if (Math.abs(fiscalYearOf(entry[field]) - entry.fiscalYear) > YEARS_BESIDE) {
        context.addIssue({ code: 'custom', path: [field], message: INPUT_WORDS.farFromYear(entry.fiscalYear) });
      }
    }
  });

export const assignTasksSchema = z.strictObject({ id, expectedVersion: version.positive(INPUT_WORDS.badVersion) });

export const remindUnitsSchema = z.strictObject({
  /** calendar entry */
  id,
  /** units to urge among those still open; null = all of them */
  unitIds: z.array(id).min(1, INPUT_WORDS.noUnit).nullable().default(null),
});

/** Either these messages, or every one sent up to the moment the list was shown. */
export const readMessagesSchema = z.union([
  z.strictObject({ ids: z.array(id).min(1).max(200) }),
  z.strictObject({ upTo: z.coerce.date(INPUT_WORDS.noDate) }),
]);

/** Filters of the coverage list in an address or an export; what cannot be read is left out. */
export const coverageParams = z.object({
  division: z.uuid().nullable().catch(null).default(null),
  filing: z.enum(FILING_STATES).nullable().catch(null).default(null),
});

/** Filters of the list of receipts, as above. */
export const receiptParams = z.object({
  q: z.string().trim().max(60).catch('').default(''),
  before: z.coerce.number().int().positive().nullable().catch(null).default(null),
});

export const exportCoverageSchema = coverageParams.extend({ id });

export const exportReceiptsSchema = receiptParams.pick({ q: true }).extend({ year: z.coerce.number().int() });
