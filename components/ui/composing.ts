/** What of a keyboard event tells that an input method is still composing. */
export interface ComposingEvent {
  isComposing?: boolean;
  keyCode?: number;
}

/**
 * True while a Chinese input method owns the key: Enter then picks a word, it does not submit or choose.
 * Some browsers end the composition before the keydown that ended it; they mark that key with code 229.
 */
export function isComposing(event: ComposingEvent): boolean {
  return event.isComposing === true || event.keyCode === 229;
}
