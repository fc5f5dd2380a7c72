'use client';

import { type RefObject, useLayoutEffect } from 'react';

const GAP = 2;
const ROOM = 300;

/**
 * Keeps a list fixed under (or, without room, over) its field, so that a scrolling table does not clip it.
 * Written to the element, because a strict content policy forbids style attributes in the page's source.
 */
export function useAnchoredList(
  field: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  open: boolean,
): void {
  useLayoutEffect(() => {
    if (!open) return;
    function place() {
      if (!field.current || !list.current) return;
      const box = field.current.getBoundingClientRect();
      const below = window.innerHeight - box.bottom;
      const upward = below < ROOM && box.top > below;
      const style = list.current.style;
      style.left = `${box.left}px`;
      style.minWidth = `${box.width}px`;
      style.maxWidth = `${window.innerWidth - box.left - 8}px`;
      style.top = upward ? 'auto' : `${box.bottom + GAP}px`;
      style.bottom = upward ? `${window.innerHeight - box.top + GAP}px` : 'auto';
      style.maxHeight = `${Math.min(ROOM, (upward ? box.top : below) - 8)}px`;
    }
    place();
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [field, list, open]);
}
