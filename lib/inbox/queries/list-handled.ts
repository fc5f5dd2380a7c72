import type { RequestContext } from '@/lib/core/context';
import { type HandledTarget, listTargetsIHandled } from '@/lib/targets/queries/list-targets-i-handled';

/** Far more than one person moves in a year; keeps a list whole and still bounded. */
const MOST = 2000;

export type HandledItem = HandledTarget;

/** 已办 (`done`) or 我发起 (`initiated`) of the asking person, latest first, each record once. */
export async function listHandled(
  context: RequestContext,
  kind: 'done' | 'initiated',
): Promise<readonly HandledItem[]> {
  return listTargetsIHandled(context, kind, MOST);
}
