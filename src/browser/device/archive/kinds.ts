/** What can be shown, taken along and erased: every kind of document, in a reader's words. A new kind is one line here. */

import { ANSWERS } from '../answers.ts';
import { CARDS } from '../cards.ts';
import type { Fields, Kind } from '../document.ts';
import { isObject, isText } from '../guards.ts';
import { READING, SETTINGS, TICKS } from '../kinds.ts';
import { MARKS } from '../marks.ts';
import { isAnswered, MOCK_LOOPS } from '../mock-loops.ts';
import { OFFERS } from '../offers.ts';
import { ASKED_KEY } from '../persistence.ts';
import { PLAN } from '../plan.ts';
import { QUIZZES } from '../quizzes.ts';
import { PREFIX } from '../store.ts';
import { isEarlier } from '../records/history.ts';
import { STORIES } from '../stories.ts';
import { TEXTS } from '../texts.ts';
import { nameIn } from './flat.ts';

/** What a reader counts in a document: `draft`, where the path and the value are those of one among all fields. */
type Counted = readonly [
  one: string,
  many: string,
  is: (path: string, value: unknown, all: Fields<unknown>) => boolean,
];

export interface Keepsake {
  readonly kind: Kind<unknown>;
  readonly title: string;
  /** What it holds, one sentence without its period. */
  readonly holds: string;
  readonly counted: readonly Counted[];
  /** Whether it is a kind of records, in IndexedDB; else it is one document in localStorage. */
  readonly isRecords?: boolean;
  /** Paths of entries that only serve others: a preview does not speak of them. Earlier values of records are such always. */
  readonly serving?: RegExp;
}

const isFilled = (value: unknown) => isText(value) && value !== '';
const isVersion = (value: unknown) => isObject(value) && isFilled(value['text']);
const isRunning = (value: unknown) => isObject(value) && (value['run'] !== 0 || value['since'] !== 0);
const isAny = () => true;

const ticks: Counted = ['tick', 'ticks', (_, value) => value === true];
const choices: Counted = ['choice', 'choices', (path, value) => path.startsWith('answer/') && isFilled(value)];
const results: Counted = ['result', 'results', (path) => path.startsWith('last/')];
const places: Counted = ['place', 'places', isAny];
const settings: Counted = ['setting', 'settings', isAny];
const drafts: Counted = ['draft', 'drafts', (path, value) => path.endsWith('/text') && isFilled(value)];
const others: Counted = [
  'draft set aside',
  'drafts set aside',
  (path, value) => /\/kept\//.test(path) && isFilled(value),
];
const remarks: Counted = [
  'remark set aside',
  'remarks set aside',
  (path, value) => /\/left\//.test(path) && value === true,
];
const versions: Counted = ['version', 'versions', (path, value) => path.includes('/version/') && isVersion(value)];
const scores: Counted = ['score', 'scores', (path, value) => path.includes('/score/') && Number(value) >= 0];
const own: Counted = [
  'question of yours',
  'questions of yours',
  (path, value) => path.endsWith('/question') && isFilled(value),
];
const marks: Counted = ['question marked', 'questions marked', (_, value) => isFilled(value)];
const offerNames: Counted = ['offer named', 'offers named', (path, value) => path.endsWith('/name') && isFilled(value)];
// As the lines of single offers count them: without the name, and without what is for all offers.
const fieldsOfOffers: Counted = [
  'field filled in',
  'fields filled in',
  (path, value) => !/^all\/|\/name$/.test(path) && isFilled(value),
];
const fieldsOfAll: Counted = [
  'field for all offers',
  'fields for all offers',
  (path, value) => path.startsWith('all/') && path !== 'all/shown' && isFilled(value),
];
const stories: Counted = ['story', 'stories', (path, value) => path.endsWith('/changed') && isFilled(value)];
const plans: Counted = ['plan', 'plans', (path, value) => path.endsWith('/date') && isFilled(value)];
const cards: Counted = ['card', 'cards', (path, value) => !path.startsWith('settings/') && isObject(value)];
const clocks: Counted = ['clock', 'clocks', (path, value) => path.endsWith('/clock') && isRunning(value)];

const loops: Counted = ['loop', 'loops', (path) => path.endsWith('/plan')];
const answered: Counted = [
  'question answered',
  'questions answered',
  // Times are there from the first answer on; the question is over after its last follow-up.
  (path, value, all) =>
    /\/times-[^/]*$/.test(path) &&
    isAnswered(value) &&
    all.get(path.replace(/\/times-([^/]*)$/, '/done-$1'))?.value === true,
];
const notes: Counted = ['note', 'notes', (path, value) => /\/notes-[^/]*$/.test(path) && isFilled(value)];

export const KINDS: readonly Keepsake[] = [
  {
    kind: TEXTS,
    title: 'Drafts',
    holds: 'Essays and answers you typed, and remarks you set aside',
    counted: [drafts, others, remarks],
    serving: /\/before$/,
  },
  {
    kind: ANSWERS,
    title: 'Rehearsals',
    holds: 'Versions you kept, your scores, clocks, and questions of your own',
    counted: [versions, scores, own, clocks],
  },
  {
    kind: MARKS,
    title: 'Question marks',
    holds: 'Which questions you tried, and which are solid',
    counted: [marks],
  },
  {
    kind: STORIES,
    title: 'Stories',
    holds: 'Your story bank, with the principles of each story',
    counted: [stories],
    isRecords: true,
    serving: /\/changed$/,
  },
  {
    kind: MOCK_LOOPS,
    title: 'Mock loops',
    holds: 'Questions you were asked, your times, scores and notes',
    counted: [loops, answered, notes],
    isRecords: true,
    serving: /\/(?:clock|recorded|read|score-[^/]*|done-[^/]*)$/,
  },
  {
    kind: CARDS,
    title: 'Flashcards',
    holds: 'When each card comes back, and which decks are on',
    counted: [cards],
    isRecords: true,
  },
  {
    kind: OFFERS,
    title: 'Offers',
    holds: 'The comparison you are working on',
    counted: [fieldsOfOffers, offerNames, fieldsOfAll],
  },
  {
    kind: PLAN,
    isRecords: true,
    title: 'Day-by-day plan',
    holds: 'The date, your minutes a day, and when the plan was made',
    counted: [plans],
  },
  { kind: TICKS, title: 'Ticks', holds: 'What you ticked on checklists', counted: [ticks] },
  {
    kind: QUIZZES,
    title: 'Quizzes',
    holds: 'Your choices, and the last and best result of each quiz',
    counted: [choices, results],
  },
  { kind: READING, title: 'Reading place', holds: 'Where you stopped reading', counted: [places] },
  { kind: SETTINGS, title: 'Settings', holds: 'Light or dark, and whether / opens search', counted: [settings] },
];

/** What stands beside a document as plain text and belongs to it: never in a file, erased with it. */
export const PLAIN: ReadonlyMap<string, string> = new Map([
  [`${PREFIX}theme`, SETTINGS.name],
  [ASKED_KEY, SETTINGS.name],
]);

/** The kind with this document name. */
export const keepsake = (name: string, kinds: readonly Keepsake[]): Keepsake | undefined =>
  kinds.find(({ kind }) => kind.name === name);

/**
 * `3 drafts, 1 remark set aside`, earlier values apart; empty if there is nothing a reader would count.
 *
 * @param all the document, where only some of its fields are told of
 */
export function tell({ counted, isRecords }: Keepsake, fields: Fields<unknown>, all = fields): string {
  const present = [...fields].filter(([path]) => !(isRecords && isEarlier(nameIn(path))));
  return counted
    .map(([one, many, is]) => {
      const number = present.filter(([path, { value }]) => is(path, value, all)).length;
      return number === 0 ? '' : `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
    })
    .filter((part) => part !== '')
    .join(', ');
}
