/** The keys that open search. */

/** On Apple's keyboards Control and K delete to the end of the line, and Command opens. */
export const isApple = (): boolean => /Mac|iP/.test(navigator.platform);

/** Whether these keys open search: Control, or on Apple's keyboards Command, with the key that types k or has its place. */
export function opensSearch({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey || shiftKey || (isApple() ? !metaKey || ctrlKey : !ctrlKey || metaKey)) return false;
  // Another script has no k: there the place of the key counts. On Dvorak its place types another Latin letter.
  return key.toLowerCase() === 'k' || (code === 'KeyK' && !/^[a-z]$/i.test(key));
}

/** Whether a key types a sign. What AltGr types, as / does in Brazil, comes with Control and Alt on Windows. */
export function isTyping(event: KeyboardEvent): boolean {
  return event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey || event.altKey);
}
