/**
 * 站内消息 as kind and parameters: a closed union, so that a message always has words (labels.ts) and what its words
 * need. Who gets one is said in recipient.ts.
 */
import { z } from 'zod';

/** What happened to a target and whose turn it is: the state it came into. */
const TARGET_KINDS = [
  'target_drafted',
  'target_unit_submitted',
  'target_unit_reviewed',
  'target_department_reviewed',
  'target_in_joint_review',
  'target_returned',
  'target_passed',
] as const;

const day = z.string();

const MESSAGE_BODY = z.discriminatedUnion('kind', [
  /** 布置: the unit owes this */
  z.object({
    kind: z.literal('tasks_assigned'),
    params: z.object({ title: z.string(), opensOn: day, dueOn: day }),
  }),
  /** the deadline of something already assigned was moved */
  z.object({ kind: z.literal('deadline_moved'), params: z.object({ title: z.string(), from: day, to: day }) }),
  /** 催报 as of a business day */
  z.object({ kind: z.literal('task_reminder'), params: z.object({ title: z.string(), dueOn: day, asOf: day }) }),
  z.object({ kind: z.enum(TARGET_KINDS), params: z.object({ title: z.string(), unitName: z.string() }) }),
]);

export type TargetMessageKind = (typeof TARGET_KINDS)[number];

/** What is said. */
export type MessageBody = z.output<typeof MESSAGE_BODY>;

/** What a message is about; the page it opens follows from it. */
export type MessageSubjectKind = 'calendar_entry' | 'target';

/** A stored message. */
export interface Message {
  readonly id: string;
  /** null for a kind this release has no words for */
  readonly body: MessageBody | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly sentAt: Date;
  /** null = unread */
  readonly readAt: Date | null;
}

/** Reads kind and parameters as stored; null when they are no message of this release. */
export function messageBodyOf(kind: string, params: unknown): MessageBody | null {
  const parsed = MESSAGE_BODY.safeParse({ kind, params });
  return parsed.success ? parsed.data : null;
}
