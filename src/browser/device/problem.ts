/** What can be wrong with storage, in words for readers. */

/**
 * - `blocked`: the browser refuses storage
 * - `full`: the last write did not fit
 * - `corrupt`: something that is stored cannot be read, and could not be put aside either
 * - `mended`: something that was stored could not be read and was put aside unharmed
 * - `newer`: a later release of this site wrote it
 */
export type Trouble = 'blocked' | 'full' | 'corrupt' | 'mended' | 'newer';

export interface Problem {
  readonly trouble: Trouble;
  /** One or two sentences for the reader. */
  readonly message: string;
}

const UNTIL = 'New ones last until you close this page.';

/** The problem with what a reader calls `noun`. */
export function describe(trouble: Trouble, noun: string): Problem {
  const message = {
    blocked: `Your browser does not let this site store anything, so your ${noun} last until you close this page.`,
    full: `Your browser has no room left for this site. Your latest ${noun} last until you close this page. Free space on this device, then try again.`,
    corrupt: `Some of your stored ${noun} cannot be read. They were left as they are. ${UNTIL}`,
    mended: `Some of your stored ${noun} could not be read. They were put aside on this device.`,
    newer: `A newer version of this site stored your ${noun}. They were left as they are. ${UNTIL}`,
  }[trouble];
  return { trouble, message };
}
