/**
 * Handing a link to another app, where the device has a sheet for that and no mouse: on a phone that is fewer steps than
 * copying, and the sheet can copy too. On a desk the clipboard is nearer than the sheet that some systems have.
 */

const hasSheet = (): boolean => 'share' in navigator && matchMedia('(pointer: coarse)').matches;

/** What a button that copies a link says on this device: "Copy link" becomes "Share link". `words` begin with "Copy". */
export const forDevice = (words: string): string => (hasSheet() ? words.replace(/^Copy/, 'Share') : words);

/** Says so on a button that is in the page already. */
export function nameForDevice(button: HTMLElement): void {
  button.textContent = forDevice(button.textContent ?? '');
}

/**
 * Opens the device's sheet with a link to this page.
 * @returns whether the reader saw it, chosen from or not; false where there is none, and copying is what is left
 */
export async function offerToApps(link: string): Promise<boolean> {
  if (!hasSheet()) return false;
  try {
    await navigator.share({ title: document.title, url: link });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
