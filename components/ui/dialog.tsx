'use client';

import type { ReactNode } from 'react';
import { Modal } from './modal';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  size?: 'normal' | 'wide';
}

const WIDTHS = { normal: 'w-130', wide: 'w-220' };

export function Dialog({ open, onClose, title, children, footer, size = 'normal' }: DialogProps) {
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={title}
      className={`${WIDTHS[size]} max-w-[calc(100vw-1.5rem)] rounded-sm border border-rule`}
    >
      <div className="px-4 py-3">{children}</div>
      {footer && <div className="flex flex-wrap justify-end gap-2 border-rule border-t px-4 py-3">{footer}</div>}
    </Modal>
  );
}
