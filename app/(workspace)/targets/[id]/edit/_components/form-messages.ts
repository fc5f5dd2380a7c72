import type { FormState } from '@/lib/web/form-state';

/** Every message of an answer, in words; empty when it was done. */
export function messagesOf(state: FormState): readonly string[] {
  switch (state.status) {
    case 'idle':
    case 'done':
      return [];
    case 'invalid':
      return state.errors.map((error) => error.message);
    case 'refused':
      return state.refusals.map((refusal) => refusal.message);
    default:
      return [state.message];
  }
}
