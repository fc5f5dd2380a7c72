import { type FormState, fieldError } from '@/components/forms/form-state';

/** What the server said about one field, whether it could not be read or was refused. */
export function answerAt(state: FormState, field: string): string | undefined {
  if (state.status !== 'refused') return fieldError(state, field);
  const messages = state.refusals.filter((refusal) => refusal.place === field).map((refusal) => refusal.message);
  return messages.length > 0 ? messages.join('') : undefined;
}
