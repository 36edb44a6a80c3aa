/** What a value from outside is. */

/** A JSON object. */
export type Raw = Readonly<Record<string, unknown>>;

export const isObject = (input: unknown): input is Raw =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

export const isText = (input: unknown): input is string => typeof input === 'string';

/** A whole number from zero. */
export const isCount = (input: unknown): input is number => Number.isSafeInteger(input) && (input as number) >= 0;
