'use client';

import { ActionForm, useFormSituation } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { decidePasswordResetAction } from '../actions';

/** Agree or not; what came of it stays here until the page is left. */
export function DecideReset({ id }: { id: string }) {
  return (
    <ActionForm action={decidePasswordResetAction} className="flex flex-col gap-2">
      <input type="hidden" name="id" value={id} />
      <Choices />
    </ActionForm>
  );
}

function Choices() {
  const { state, pending } = useFormSituation();
  if (state.status === 'done') return null;
  return (
    <span className="flex gap-2">
      <Button type="submit" size="small" name="decision" value="approve" disabled={pending}>
        同意
      </Button>
      <Button type="submit" size="small" variant="quiet" name="decision" value="refuse" disabled={pending}>
        不同意
      </Button>
    </span>
  );
}
