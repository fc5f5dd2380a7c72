'use client';

import { type ReactNode, useState, useTransition } from 'react';
import { Button } from './button';
import type { ButtonSize, ButtonVariant } from './button-class';
import { Dialog } from './dialog';

export interface ConfirmDialogProps {
  /** On the button that asks. */
  label: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  reasons?: string[];
  title: string;
  /** What will happen. */
  effect: ReactNode;
  /** Whether it can be undone, and how. */
  undo: string;
  confirmLabel: string;
  /** Answers true when it is done; on false the dialog stays open. */
  action: (form: FormData) => Promise<boolean>;
  /** What the last try answered. */
  outcome?: ReactNode;
  /** Fields that belong to the decision: a reason, hidden ids. */
  children?: ReactNode;
}

/** Asks once before a step that cannot simply be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { label, variant, size, reasons, title, effect, undo, confirmLabel, action, outcome, children } = props;
  const [open, setOpen] = useState(false);
  const [pending, start] = useTransition();
  function decide(form: FormData) {
    start(async () => {
      if (await action(form)) setOpen(false);
    });
  }
  return (
    <>
      <Button variant={variant} size={size} reasons={reasons} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            decide(new FormData(event.currentTarget));
          }}
          className="flex flex-col gap-3"
        >
          {outcome}
          <div>{effect}</div>
          <p className="text-ink-2 text-sm">{undo}</p>
          {children}
          <div className="flex flex-wrap justify-end gap-2 pt-1">
            <Button onClick={() => setOpen(false)}>先不办</Button>
            <Button type="submit" variant={variant === 'danger' ? 'danger' : 'primary'} pending={pending}>
              {confirmLabel}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
