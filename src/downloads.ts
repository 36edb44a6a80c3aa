/**
 * The PDF files that the build in progress will hold, as `npm run build` found them (scripts/lib/downloads.ts) and handed
 * them over in DOWNLOADS: a link to a file stands only where the file does.
 */

import { count } from './book/wording.ts';

export interface Download {
  readonly file: string;
  /** `A4`, `Letter`. */
  readonly format: string;
  readonly pages: number;
  readonly bytes: number;
}

const ALL = JSON.parse(process.env['DOWNLOADS'] || '[]') as readonly (Download & { readonly of: string })[];

/** PDF files of a thing by its name: `book`, `process`, `checklists/loop-day`. */
export function downloadsOf(name: string): readonly Download[] {
  return ALL.filter(({ of }) => of === name);
}

/** `PDF, A4: 24 pages, 0.4 MB`. */
export function downloadName({ format, pages, bytes }: Download): string {
  return `PDF, ${format}: ${count(pages, 'page')}, ${Math.max(0.1, bytes / 1e6).toFixed(1)} MB`;
}
