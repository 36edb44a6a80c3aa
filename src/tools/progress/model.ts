/** What the page says of what is stored, in a reader's words. Pure. */

import { count } from '../../book/wording.ts';
import { KINDS, tell } from '../../browser/device/archive/index.ts';
import type { Archive, Failure, Kept, KindPlan, Plan, Snapshot, Stray } from '../../browser/device/archive/index.ts';
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
const TOGETHER: readonly string[] = ['texts', 'answers'];
const TOGETHER_WORDS = {
  title: 'Essays and answers',
  holds: 'What you typed, versions you kept, scores, clocks, questions of your own, and remarks you set aside',
};

const isRaw = (state: Kept['state']) => state === 'corrupt' || state === 'newer';

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

/** What an import does with one kind, one sentence. */
export function planWords({ keepsake, tally, here }: KindPlan): string {
  if (here === 'newer')
    return 'Not imported: a newer version of this site wrote what is here. Reload, then import again.';
  if (here === 'blocked') return 'Not imported: your browser does not let this site store it here.';
  const parts = [
    [tally.added, 'new'],
    [tally.newerInFile, 'newer in the file'],
    [tally.newerHere, 'newer here'],
    [tally.conflicting, 'as old as here but different, which stay as they are here'],
    [tally.same, 'the same'],
  ] as const;
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number.toLocaleString('en-US')} ${words}`);
  const drafts = tally.keptDrafts;
  return [
    `${said.join(', ') || 'Nothing'}.`,
    ...(drafts > 0
      ? [
          keepsake.isRecords
            ? `Of ${count(drafts, 'entry', 'entries')} both versions are kept: the later one, and the other as an earlier version.`
            : `Of ${count(drafts, 'draft')} both versions are kept: the later one, and the other beside it.`,
        ]
      : []),
    ...(here === 'corrupt' ? ['What is here cannot be read and is put aside unharmed.'] : []),
  ].join(' ');
}

const MOST_NAMED = 5;

/** What of the file is not imported, and why; empty if all of it is. */
export function skippedWords({ skipped }: Archive): string[] {
  const named = (why: string) => {
    const names = skipped.filter((one) => one.why === why).map(({ name }) => `“${cut(name, 40)}”`);
    const more = names.length - MOST_NAMED;
    return names.length === 0 ? '' : names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
  };
  const [unknown, newer, raw] = [named('unknown'), named('newer'), named('raw')];
  return [
    ...(unknown ? [`Not known to this version of the site, so not imported: ${unknown}.`] : []),
    ...(newer ? [`Written by a newer version of this site, so not imported: ${newer}.`] : []),
    ...(unknown || newer
      ? ['It stays in the file. Reload this page to get the newest version, then import again.']
      : []),
    ...(raw ? [`Could not be read where it came from, so not imported: ${raw}. It stays in the file.`] : []),
  ];
}

/** A warning of dates in the future; empty if there are none. */
export function futureWords({ fromTheFuture }: Plan): string {
  if (fromTheFuture === 0) return '';
  const dated = fromTheFuture === 1 ? 'entry in the file bears' : 'entries in the file bear';
  return `${fromTheFuture.toLocaleString('en-US')} ${dated} a date to come: a clock was wrong. Until that day it wins over what you change here.`;
}

/** Why nothing was changed. */
export function failureWords(failure: Failure): string {
  return failure === 'full'
    ? 'Nothing was changed: the browser has no room for it. Export, erase what you no longer need, and try again.'
    : 'Nothing was changed: the browser did not let this site store it. Private windows and strict settings do that.';
}

/** What an undo did. */
export function undoneWords(left: ReadonlyMap<string, number>): string {
  if (left.size === 0) return 'Undone. Everything is as it was before.';
  const names = [...left].map(([name, number]) => {
    const title = KINDS.find(({ kind }) => kind.name === name)?.title ?? cut(name, 40);
    return `${title}, ${count(number, 'entry', 'entries')}`;
  });
  return `Undone, but for what was changed since; that stays as it is now: ${names.join('; ')}.`;
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);
