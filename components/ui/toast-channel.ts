import type { Tone } from './tone';

export interface ToastMessage {
  id: number;
  text: string;
  tone: Tone;
}

type Listener = (message: ToastMessage) => void;

const listeners = new Set<Listener>();
let count = 0;

/** Says something short that needs no answer; what must be mended belongs at its place instead. */
export function toast(text: string, tone: Tone = 'success'): void {
  count += 1;
  for (const listener of listeners) listener({ id: count, text, tone });
}

export function onToast(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
