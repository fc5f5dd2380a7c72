/** Makes a server action of an act: session, context, act, one outcome a form can show. */
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { RequestContext } from '@/lib/core/context';
import { inputOf } from '@/lib/web/form-input';
import type { FormState } from '@/lib/web/form-state';
import { type RefusalWords, SIGNED_OUT, stateOfError } from '@/lib/web/outcome';
import { requestContext } from '@/lib/web/request-context';
import { currentSession } from '@/lib/web/session';

/** An act or query as seen from the rim. */
type Work<Result> = (context: RequestContext, input: unknown) => Promise<Result>;

export interface ActionOptions<Result, Data> {
  /** words of this chapter's refusal codes */
  readonly words: RefusalWords;
  /** what the form shows when it is done */
  readonly message?: (result: Result) => string;
  /** what the page gets back; nothing of the result leaves the server without it */
  readonly data?: (result: Result) => Data;
  /** the page is rendered anew after it is done */
  readonly refreshes?: boolean;
  /** where to go after it is done */
  readonly goTo?: (result: Result) => string;
  /** open to a session that must change its password first */
  readonly beforePasswordChange?: boolean;
}

/** An action called from the page with plain input, e.g. autosave. */
export function defineAction<Result, Data = undefined>(
  work: Work<Result>,
  options: ActionOptions<Result, Data>,
): (input: unknown) => Promise<FormState<Data>> {
  return async (input) => {
    const session = await currentSession();
    if (session === null || (session.mustChangePassword && !options.beforePasswordChange)) return SIGNED_OUT;
    let result: Result;
    try {
      result = await work(await requestContext(), input);
    } catch (error) {
      return stateOfError(error, options.words);
    }
    if (options.goTo) redirect(options.goTo(result));
    if (options.refreshes) refresh();
    return { status: 'done', message: options.message?.(result), data: options.data?.(result) };
  };
}

/** The same for `useActionState`: the posted form is the input. `reads` builds the input where fields are not enough. */
export function defineFormAction<Result, Data = undefined>(
  work: Work<Result>,
  options: ActionOptions<Result, Data> & { readonly reads?: (form: FormData) => unknown },
): (previous: unknown, form: FormData) => Promise<FormState<Data>> {
  const action = defineAction(work, options);
  return async (_previous, form) => action((options.reads ?? inputOf)(form));
}
