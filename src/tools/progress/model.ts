/** What the page says of what is stored, in a reader's words. Pure. */

import { count } from '../../book/wording.ts';
import { KINDS, tell } from '../../browser/device/archive/index.ts';
import type { Failure, Kept, Left, Snapshot, Stray } from '../../browser/device/archive/index.ts';
import { MOCK_LOOPS } from '../../browser/device/mock-loops.ts';
import type { Recording } from '../../browser/device/recordings.ts';

const encoder = new TextEncoder();

/** Bytes of a text in a file. */
export const bytesOf = (text: string): number => encoder.encode(text).length;

/** `812 bytes`, `14 kB`, `2.3 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte');
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A line of the list: something stored that can be erased by itself. */
export interface Row {
  /** Where it is stored; empty if there is nothing. */
  readonly keys: readonly string[];
  readonly title: string;
  readonly holds: string;
  /** How much there is: `2 drafts · 3 kB`. */
  readonly much: string;
  /** Its text, where it cannot be read and can be saved as it is. */
  readonly raw: string | undefined;
  /** Whether there is anything. */
  readonly isThere: boolean;
  /** Names of the kinds whose documents it is; none for a stray. */
  readonly kinds: readonly string[];
}

/** The line of what is kept in a database of its own and is in no file. */
export const RECORDINGS = {
  key: 'recordings',
  title: 'Recordings',
  holds: 'Answers you recorded in mock loops; they are in no export',
} as const;

const UNREADABLE = {
  corrupt: 'Cannot be read. It is left as it is until you erase it.',
  newer: 'A newer version of this site wrote it. It is left as it is; reload to get that version.',
};

const REFUSED = 'Your browser does not let this site store it.';

/** The text of an answer and its versions and scores are stored apart; to a reader they are one thing. */
export const TOGETHER: readonly string[] = ['texts', 'answers'];
export const TOGETHER_WORDS = {
  title: 'Essays and answers',
  holds: 'What you typed, versions you kept, scores, clocks, questions of your own, and remarks you set aside',
};

export const isRaw = (state: Kept['state']) => state === 'corrupt' || state === 'newer';

/** What is one line: what cannot be read has a line of its own. */
function grouped(kinds: readonly Kept[]): readonly (readonly Kept[])[] {
  const together = kinds.filter(({ keepsake, state }) => TOGETHER.includes(keepsake.kind.name) && !isRaw(state));
  return kinds.flatMap((one) => (!together.includes(one) ? [[one]] : one === together[0] ? [together] : []));
}

function kindRow(parts: readonly Kept[]): Row {
  const [first] = parts;
  if (!first) throw new Error('A line of My data is about at least one kind.');
  const { keepsake, text, state } = first;
  const { title, holds } = parts.length > 1 ? TOGETHER_WORDS : keepsake;
  const there = parts.filter((part) => part.text !== null);
  const counts = parts.map((part) => (part.document ? tell(part.keepsake, part.document.fields) : ''));
  const much = [
    counts.filter((words) => words !== '').join(', '),
    sizeWords(there.reduce((sum, part) => sum + bytesOf(part.text ?? ''), 0)),
  ];
  const isRefused = parts.some((part) => part.state === 'blocked');
  return {
    keys: there.map(({ key }) => key),
    title,
    holds: state === 'corrupt' || state === 'newer' ? UNREADABLE[state] : `${holds}.${isRefused ? ` ${REFUSED}` : ''}`,
    much: there.length === 0 ? 'Nothing yet' : much.filter((part) => part !== '').join(' · '),
    raw: isRaw(state) ? (text ?? '') : undefined,
    isThere: there.length > 0,
    kinds: parts.map((part) => part.keepsake.kind.name),
  };
}

function strayRow({ name, key, text, isPutAside }: Stray): Row {
  const known = KINDS.find(({ kind }) => kind.name === name.split(/[/:]/)[0]);
  return {
    keys: [key],
    title: isPutAside && known ? `${known.title}, put aside` : cut(name, 40),
    holds: isPutAside
      ? 'Could not be read and was put aside unharmed. Save it as it is if you want to look into it.'
      : 'Not known to this version of the site. It is left as it is; reload to get the newest version.',
    much: sizeWords(bytesOf(text)),
    raw: text,
    isThere: true,
    kinds: [],
  };
}

function recordingsRow(recordings: readonly Recording[]): Row {
  const bytes = recordings.reduce((sum, { sound }) => sum + sound.size, 0);
  const isThere = recordings.length > 0;
  const much = isThere ? `${count(recordings.length, 'recording')} · ${sizeWords(bytes)}` : 'Nothing yet';
  return {
    keys: isThere ? [RECORDINGS.key] : [],
    title: RECORDINGS.title,
    holds: `${RECORDINGS.holds}.`,
    much,
    raw: undefined,
    isThere,
    kinds: [],
  };
}

/** All lines of the list, recordings below their loops, what cannot be read at the end. */
export const rows = ({ kinds, strays }: Snapshot, recordings: readonly Recording[]): Row[] => [
  ...grouped(kinds).flatMap((parts) => [
    kindRow(parts),
    ...(parts.some(({ keepsake }) => keepsake.kind === MOCK_LOOPS) ? [recordingsRow(recordings)] : []),
  ]),
  ...strays.map(strayRow),
];

/** How much there is in all. */
export function totalWords(list: readonly Row[], { kinds, strays }: Snapshot): string {
  if (list.every(({ isThere }) => !isThere))
    return 'Nothing is kept in this browser yet. It begins with your first tick, choice or word.';
  const bytes = [...kinds, ...strays].reduce((sum, { text }) => sum + bytesOf(text ?? ''), 0);
  const isRecorded = list.some(({ keys }) => keys.includes(RECORDINGS.key));
  return `In all ${sizeWords(bytes)}${isRecorded ? ' without the recordings' : ''}. A browser lets a site keep at least 5 MB.`;
}

/** Why nothing was changed. */
export function failureWords(failure: Failure): string {
  return failure === 'full'
    ? 'Nothing was changed: the browser has no room for it. Export, erase what you no longer need, and try again.'
    : 'Nothing was changed: the browser did not let this site store it. Private windows and strict settings do that.';
}

/** What an undo did. */
export function undoneWords({ changed, kept }: Left): string {
  if (changed.size === 0) return 'Undone. Everything is as it was before.';
  const numbers = new Map<string, number>();
  for (const [name, number] of changed) {
    const known = KINDS.find(({ kind }) => kind.name === name)?.title ?? cut(name, 40);
    const title = TOGETHER.includes(name) ? TOGETHER_WORDS.title : known;
    numbers.set(title, (numbers.get(title) ?? 0) + number);
  }
  const names = [...numbers].map(([title, number]) => `${title}, ${count(number, 'entry', 'entries')}`);
  const beside = kept
    ? ` ${kept === 1 ? 'One text' : `${kept} texts`} from before could not go back to its place, so it is kept as a version. The tool where you wrote it offers it.`
    : '';
  return `Undone, but for what was changed since; that stays as it is now: ${names.join('; ')}.${beside}`;
}

/** At most so many letters, and whether there were more. */
export const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);
