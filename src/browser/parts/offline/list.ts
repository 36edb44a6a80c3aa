/** The list of all files of a release, as `/data/offline.json` has it. */

/** Path without the base, bytes on the device, bytes on the line, `sha256-…` where the name stays when the content changes. */
export type ListedFile = readonly [path: string, bytes: number, sent: number, integrity: string];

export interface OfflineList {
  /** Of the release: the same for the same files. */
  readonly id: string;
  /** Day of the last change in its words, YYYY-MM-DD. */
  readonly edition: string;
  /** Number of pages, as a reader would count them. */
  readonly pages: number;
  /** Of all that a reader may need; in the order of their paths. */
  readonly files: readonly ListedFile[];
}

/** Whether a value is such a list. What is stored may come from another version of the site. */
export function isOfflineList(value: unknown): value is OfflineList {
  if (typeof value !== 'object' || value === null) return false;
  const { id, edition, pages, files } = value as Partial<Record<keyof OfflineList, unknown>>;
  return (
    typeof id === 'string' &&
    /^[0-9a-f]{8}$/.test(id) &&
    typeof edition === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(edition) &&
    typeof pages === 'number' &&
    Array.isArray(files) &&
    files.length > 0 &&
    files.every(isListedFile)
  );
}

function isListedFile(row: unknown): boolean {
  if (!Array.isArray(row)) return false;
  const [path, bytes, sent, integrity] = row as readonly unknown[];
  return (
    typeof path === 'string' && typeof bytes === 'number' && typeof sent === 'number' && typeof integrity === 'string'
  );
}
