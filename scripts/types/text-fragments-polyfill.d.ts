declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** A text directive; each part is as it stands in the page, not yet encoded. */
  interface TextFragment {
    readonly prefix?: string;
    readonly textStart: string;
    readonly textEnd?: string;
    readonly suffix?: string;
  }
  /** A status of 0 is success; others tell why there is no fragment. Never throws. */
  export function generateFragmentFromRange(range: Range): {
    readonly status: number;
    readonly fragment?: TextFragment;
  };
  /** Sets how many milliseconds may be spent on one range. */
  export function setTimeout(milliseconds: number): void;
}
