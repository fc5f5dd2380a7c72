'use client';

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { classNames } from './class-names';

export interface ModalProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  className: string;
  children: ReactNode;
}

/**
 * The browser's own modal: focus stays inside and returns, Esc closes, the page behind is inert.
 * No injected style, so it works under a strict content policy; at the end of the body, so it may hold a form of its own.
 */
export function Modal({ open, ...rest }: ModalProps) {
  return open ? createPortal(<OpenModal {...rest} />, document.body) : null;
}

function OpenModal({ onClose, title, className, children }: Omit<ModalProps, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        if (!event.currentTarget.open) onClose();
      }}
      className={classNames('bg-surface text-ink shadow-float', className)}
    >
      <div className="flex items-center justify-between gap-4 border-rule border-b px-4 py-2">
        <h2 id={titleId} className="text-lg">
          {title}
        </h2>
        <button
          type="button"
          onClick={onClose}
          aria-label="关闭"
          className="-mr-2 inline-flex min-h-control min-w-control items-center justify-center text-ink-2 text-lg hover:text-ink"
        >
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
