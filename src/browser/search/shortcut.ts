/** Which keys ask for search, on every layout. Pure. */

/** What is read of a key press. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>;

/**
 * Whether keys are held that make a command of a letter. The layout's third level, which writes "/" on some keyboards, makes
 * none; Windows reports it as Ctrl and Alt together.
 */
export const isCommand = (press: Press): boolean =>
  press.metaKey || ((press.ctrlKey || press.altKey) && !press.getModifierState('AltGraph'));

/** Whether the platform's shortcuts go with ⌘. There, Ctrl+K deletes to the end of the line in every text field. */
export const isApple = (platform: string): boolean => /Mac|iP/.test(platform);

/** Ctrl+K, or ⌘K on Apple's systems. A layout without Latin letters has the K where others have it. */
export function isCommandK({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Press, platform: string): boolean {
  const held = isApple(platform) ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  const isK = key.toLowerCase() === 'k' || (code === 'KeyK' && key > '~');
  return held && !altKey && !shiftKey && isK;
}

/** "/", however the layout writes it; on Cyrillic layouts its key writes a full stop. */
export const isSlash = (press: Press): boolean =>
  !isCommand(press) && (press.key === '/' || (press.key === '.' && press.code === 'Slash'));
