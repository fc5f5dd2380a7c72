import type { RequestContext } from '@/lib/core/context';
import {
  countTargetsIHandled,
  type HandledTarget,
  listTargetsIHandled,
} from '@/lib/targets/queries/list-targets-i-handled';

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

/** How many records each of the two lists holds. */
export async function countHandled(
  context: RequestContext,
): Promise<{ readonly done: number; readonly initiated: number }> {
  const { done, initiated } = await countTargetsIHandled(context);
  return { done: Math.min(done, MOST), initiated: Math.min(initiated, MOST) };
}
