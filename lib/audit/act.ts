/**
 * The one door to write: parse, authorise, one transaction, facts, audit. An act called inside another act joins its
 * transaction. What cannot be audited did not happen; a refusal is audited in a transaction of its own.
 */
import type { z } from 'zod';
import { appendEntries } from '@/lib/audit/data';
import { AUDITED_ACTS, type AuditedAct, type AuditPayload, type AuditRecord } from '@/lib/audit/domain/entry';
import { UNSTORABLE_TEXT } from '@/lib/audit/labels';
import type { RequestContext } from '@/lib/core/context';
import { ALLOWED, type Decision, refuse } from '@/lib/core/decision';
import { Conflict, type FieldError, Forbidden, InvalidInput, NotFound, Refused } from '@/lib/core/errors';
import type { Fact } from '@/lib/core/facts';
import { unstorableTexts } from '@/lib/core/storable-text';
import { inTransaction, isInTransaction, type TransactionScope } from '@/lib/platform/db/transaction';
import { tell } from '@/lib/platform/facts';

/** A request in an open transaction whose acts are written into one trail. */
export interface JointContext extends TransactionScope {
  /** entries of the whole transaction, written as its last statement */
  readonly trail: AuditPayload[];
}

/** What an act works with: the request, the transaction, its trace and its facts. */
export interface ActScope extends JointContext {
  /** audit entry of this act; at least one, else the act is rolled back */
  readonly record: (entry: AuditRecord) => void;
  /** tells the chapters below, inside the same transaction */
  readonly tell: (fact: Fact) => Promise<void>;
}

export interface ActDefinition<Schema extends z.ZodType, Result> {
  readonly name: AuditedAct;
  readonly schema: Schema;
  /** whether this actor may try at all; what depends on the record is judged in `run` by the chapter's policy */
  readonly authorise: (context: RequestContext) => Decision;
  readonly run: (scope: ActScope, input: z.output<Schema>) => Promise<Result>;
}

/** An act as callers see it. `input` is untrusted and parsed here. */
export type Act<Result> = ((context: RequestContext, input: unknown) => Promise<Result>) & {
  readonly actName: AuditedAct;
};

export function act<Schema extends z.ZodType, Result>(definition: ActDefinition<Schema, Result>): Act<Result> {
  const perform = async (context: RequestContext, input: unknown): Promise<Result> => {
    try {
      const decision = definition.authorise(context);
      if (!decision.allowed) throw new Forbidden(decision.refusals.map((refusal) => refusal.code).join(', '));
      const parsed = parse(definition.schema, input);
      return isJoint(context) ? await runIn(context, definition, parsed) : await runAlone(context, definition, parsed);
    } catch (error) {
      if (isRefusal(error) && !isInTransaction(context)) await auditRefusal(context, definition.name, error, input);
      throw error;
    }
  };
  return Object.assign(perform, { actName: definition.name });
}

/** For acts no person calls: they run only inside another act, which has its own authorisation. */
export function withinAnotherAct(context: RequestContext): Decision {
  return isInTransaction(context) ? ALLOWED : refuse({ code: 'only_within_another_act' });
}

/**
 * Several acts as one: all of them happen or none does, each with its own entry. For the county's own work, e.g. its
 * first start; `work` may run again from the start, so it must have no effect outside the database.
 */
export async function actsTogether<Result>(
  context: RequestContext,
  work: (joint: JointContext) => Promise<Result>,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const trail: AuditPayload[] = [];
    const result = await work({ ...context, tx, trail });
    await appendEntries(tx, context.countyCode, trail);
    return result;
  });
}

async function runAlone<Schema extends z.ZodType, Result>(
  context: RequestContext,
  definition: ActDefinition<Schema, Result>,
  input: z.output<Schema>,
): Promise<Result> {
  return actsTogether(context, (joint) => runIn(joint, definition, input));
}

async function runIn<Schema extends z.ZodType, Result>(
  base: JointContext,
  definition: ActDefinition<Schema, Result>,
  input: z.output<Schema>,
): Promise<Result> {
  const before = base.trail.length;
  const scope: ActScope = {
    ...base,
    record: (entry) => base.trail.push(payloadOf(base, definition.name, 'done', entry)),
    tell: (fact) => tell(scope, fact),
  };
  const result = await definition.run(scope, input);
  if (base.trail.length === before) throw new Error(`act ${definition.name} left no audit entry`);
  return result;
}

function payloadOf(
  context: RequestContext,
  act: AuditedAct,
  outcome: 'done' | 'refused',
  entry: AuditRecord,
): AuditPayload {
  return {
    at: context.now.toISOString(),
    act,
    outcome,
    actor: context.actor
      ? {
          id: context.actor.personId,
          name: context.actor.displayName,
          seats: context.actor.seats.map((held) => held.seat),
        }
      : null,
    origin: context.origin,
    address: context.address,
    subjectKind: AUDITED_ACTS[act],
    subjectId: entry.subjectId,
    before: entry.before ?? null,
    after: entry.after ?? null,
  };
}

async function auditRefusal(context: RequestContext, name: AuditedAct, error: Error, input: unknown): Promise<void> {
  const reasons = error instanceof Refused ? error.refusals.map((refusal) => refusal.code) : [error.message];
  const entry = { subjectId: subjectIdOf(input), after: { refused: error.name, reasons } };
  await inTransaction((tx) => appendEntries(tx, context.countyCode, [payloadOf(context, name, 'refused', entry)]));
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The record a refused input points at, when it names one. */
function subjectIdOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('id' in input)) return null;
  return typeof input.id === 'string' && UUID.test(input.id) ? input.id : null;
}

function isRefusal(error: unknown): error is Error {
  return (
    error instanceof Forbidden || error instanceof Refused || error instanceof Conflict || error instanceof NotFound
  );
}

function isJoint(context: RequestContext): context is JointContext {
  return isInTransaction(context) && 'trail' in context;
}

function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) {
    const unstorable = unstorableTexts(parsed.data);
    if (unstorable.length === 0) return parsed.data;
    throw new InvalidInput(unstorable.map((path) => ({ field: pathOf(path), message: UNSTORABLE_TEXT })));
  }
  throw new InvalidInput(
    parsed.error.issues.map((issue): FieldError => ({ field: pathOf(issue.path), message: issue.message })),
  );
}

/** `['lines', 2, 'weight']` → `lines[2].weight` */
function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
}
