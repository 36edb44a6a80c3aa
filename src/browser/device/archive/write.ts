/** One file with everything that is stored here. docs/data-format.md describes it. */

import { localDay } from '../../../book/wording.ts';
import { serialize } from '../document.ts';
import { FORMAT, VERSION } from './format.ts';
import type { Snapshot } from './snapshot.ts';

const ABOUT =
  'Everything the Loop Ready handbook kept in one browser. To take it along, open Practice, My data in another browser ' +
  'and import this file. Times (at) are milliseconds since 1970. What stands under raw could not be read and is kept as it was.';

/** `loop-ready-2026-11-28.json`, by the reader's calendar. */
export function fileName(now: Date): string {
  return `${FORMAT}-${localDay(now)}.json`;
}

/** The text of the file. `Object.fromEntries` makes even `__proto__` a plain property. */
export function writeFile({ kinds, strays }: Snapshot, now: Date): string {
  const documents = kinds.flatMap(({ keepsake: { kind }, document }) =>
    document ? [[kind.name, JSON.parse(serialize(kind, document)) as unknown] as const] : [],
  );
  const raw = [
    ...kinds.flatMap(({ keepsake: { kind }, text, document }) =>
      text !== null && !document ? [[kind.name, text] as const] : [],
    ),
    ...strays.map(({ name, text }) => [name, text] as const),
  ];
  const file = {
    format: FORMAT,
    version: VERSION,
    exported: now.toISOString(),
    about: ABOUT,
    documents: Object.fromEntries(documents),
    ...(raw.length > 0 ? { raw: Object.fromEntries(raw) } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
