/** The format of the file: what writing and reading it agree on. */

export const FORMAT = 'loop-ready';
export const VERSION = 1;

/** Bytes of the largest file that is read: far more than a reader writes. */
export const LARGEST = 20 * 1024 * 1024;

/** Levels of brackets; our own files have five. Deeper ones could exhaust whatever walks through them. */
export const DEEPEST = 32;
