'use client';

import {
  type ComponentProps,
  createContext,
  type SubmitEvent,
  startTransition,
  useActionState,
  useContext,
} from 'react';
import { FormOutcome } from './form-outcome';
import { type FormState, IDLE } from './form-state';

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

interface FormSituation {
  state: FormState;
  pending: boolean;
}

const Situation = createContext<FormSituation>({ state: IDLE, pending: false });

/** The answer to the form around, for its fields and buttons. */
export function useFormSituation(): FormSituation {
  return useContext(Situation);
}

export interface ActionFormProps extends Omit<ComponentProps<'form'>, 'action'> {
  action: FormAction;
  doneMessage?: string;
  /** Leave the answer to the form's own parts. */
  outcomeHidden?: boolean;
}

/**
 * A form whose answer is shown on top and at its fields. React empties a form after its action; this one
 * hands the data over itself, so that nothing typed is lost whatever the answer.
 */
export function ActionForm({ action, doneMessage, outcomeHidden, onSubmit, children, ...rest }: ActionFormProps) {
  const [state, dispatch, pending] = useActionState(action, IDLE);
  function submit(event: SubmitEvent<HTMLFormElement>) {
    onSubmit?.(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    if (pending) return;
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter);
    startTransition(() => dispatch(data));
  }
  return (
    <form {...rest} noValidate action={dispatch} onSubmit={submit}>
      {!outcomeHidden && <FormOutcome state={state} doneMessage={doneMessage} />}
      <Situation value={{ state, pending }}>{children}</Situation>
    </form>
  );
}
