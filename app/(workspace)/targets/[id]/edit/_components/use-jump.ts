'use client';

import { useCallback, useEffect, useState } from 'react';
import { fieldId } from '@/components/ui/field';

/** A place of the form to go to, as the findings name it; a new object goes there again. */
export interface Jump {
  readonly place: string;
}

export interface Jumping {
  /** where the clerk was last sent; the row it lies in opens itself */
  readonly jump: Jump | null;
  readonly jumpTo: (place: string) => void;
}

/** Brings the clerk to a field; the row of a line opens first when the field is one behind 依据与说明. */
export function useJump(first: string | null): Jumping {
  const [jump, setJump] = useState<Jump | null>(first === null ? null : { place: first });
  useEffect(() => {
    if (jump === null) return;
    const target = elementAt(jump.place);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }, [jump]);
  return { jump, jumpTo: useCallback((place: string) => setJump({ place }), []) };
}

/** The field itself, else its line, else the section it belongs to. */
function elementAt(place: string): HTMLElement | null {
  const [line = ''] = place.split('.');
  const section = place.startsWith('weights') ? 'weights' : place.startsWith('lines') ? 'lines' : 'objective';
  const ids = [fieldId(place), fieldId(line), section];
  return ids.map((id) => document.getElementById(id)).find((element) => element !== null) ?? null;
}
