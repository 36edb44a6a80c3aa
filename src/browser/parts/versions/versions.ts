/** What the tools that keep versions of a text say of them, and the way back for those that were deleted. */

import { count, localDay, longDay } from '../../../book/wording.ts';
import { countWords } from '../../../book/words.ts';
import type { AnswerStore, KeptVersion } from '../../device/answers.ts';

/**
 * When a version was kept, to the minute: `November 29, 2026, 14:05`. The day alone where the moment in its id falls on
 * another day here: it was kept in another time zone.
 */
export function keptAt({ id, day }: Pick<KeptVersion, 'id' | 'day'>): string {
  const moment = new Date(Number(id));
  if (localDay(moment) !== day) return longDay(day);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${longDay(day)}, ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** Its line in a list, by which versions of one day are told apart. `letters`: how much of its beginning is shown. */
export function versionLine(version: KeptVersion, letters: number): string {
  const { text } = version;
  const beginning = `${text.slice(0, letters)}${text.length > letters ? '…' : ''}`;
  return `${keptAt(version)}, ${count(countWords(text), 'word')}: ${beginning}`;
}

/** Id of its line in the page: the focus goes there when it was brought back. */
export const lineId = ({ id }: Pick<KeptVersion, 'id'>): string => `version-${id}`;

/** Said instead of keeping a text that is a version already; undefined where it is none. */
export function keptAlready(versions: readonly KeptVersion[], text: string): string | undefined {
  const found = versions.find((version) => version.text === text);
  return found && `This text is kept already, as the version of ${keptAt(found)}.`;
}

/** Said when a version has gone into the field. `before`: what the field held, which was kept unless it was blank. */
export function wentBack(version: KeptVersion, before: string): string {
  const kept = before.trim() === '' ? '' : ' The text before it is kept as a version.';
  return `Back to the version of ${keptAt(version)}.${kept}`;
}

/** Deletes versions of one text, and brings them back, the latest first, as long as this is held. */
export function createDeleting(store: AnswerStore) {
  const deleted: { readonly version: KeptVersion; readonly back: () => void }[] = [];
  return {
    /** @returns what is to be said */
    drop(version: KeptVersion): string {
      deleted.push({ version, back: store.drop(version.id) });
      return store.problem()?.message ?? `Deleted the version of ${keptAt(version)}.`;
    },
    /** What the button says that brings the latest back; undefined where there is none. */
    undoName(): string | undefined {
      const last = deleted.at(-1);
      return last && `Undo: bring back the version of ${keptAt(last.version)}`;
    },
    /** Brings the latest back. @returns what is to be said, and the id of its line for the focus */
    undo(): { readonly said: string; readonly line: string } | undefined {
      const last = deleted.pop();
      if (!last) return undefined;
      last.back();
      return { said: store.problem()?.message ?? 'It is back.', line: lineId(last.version) };
    },
  };
}
