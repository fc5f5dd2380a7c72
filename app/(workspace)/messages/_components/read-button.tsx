'use client';

import { useTransition } from 'react';
import { readMessagesAction } from '@/app/(workspace)/messages/actions';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast-channel';

interface ReadButtonProps {
  /** these messages, or all sent up to the moment the list was shown */
  which: { ids: string[] } | { upTo: string };
  label: string;
}

export function ReadButton({ which, label }: ReadButtonProps) {
  const [pending, start] = useTransition();
  function read() {
    start(async () => {
      const outcome = await readMessagesAction(which);
      if ('message' in outcome && outcome.status !== 'done') toast(outcome.message, 'danger');
    });
  }
  return (
    <Button size="small" variant="quiet" pending={pending} onClick={read}>
      {label}
    </Button>
  );
}
