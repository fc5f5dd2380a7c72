'use client';

import type { ReactNode } from 'react';
import { Modal } from './modal';

export interface DrawerProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  side?: 'left' | 'right';
}

const SIDES = { left: 'mr-auto ml-0 w-72', right: 'mr-0 ml-auto w-120' };

/** A second sheet beside the page: the menu on a phone, a technical sheet beside a form. */
export function Drawer({ open, onClose, title, children, side = 'right' }: DrawerProps) {
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={title}
      className={`${SIDES[side]} h-dvh max-h-none max-w-[calc(100vw-2.5rem)]`}
    >
      <div className="px-4 py-3">{children}</div>
    </Modal>
  );
}
