/** What all screens of the bank work with: the stories, where the reader is, and what was just done. */

import type { ListedQuestion, Questions } from '../../browser/parts/questions/questions.ts';
import type { Order } from './bank.ts';
import type { Bank } from './bank-store.ts';
import type { Incoming } from './incoming.ts';
import type { KeptAnswer } from './starts.ts';
import type { Story } from './story.ts';

/** The screens, in the order of the bar, with their names. */
export const SCREENS = {
  list: 'Stories',
  matrix: 'Matrix',
  questions: 'Questions',
  plan: 'Loop plan',
  paper: 'Print',
  files: 'Import, export',
} as const;
export type ScreenName = keyof typeof SCREENS;

export const PAPERS = {
  cards: 'Cards, one story each',
  table: 'Table, one row each',
  day: 'One sheet for the day',
  blank: 'A blank card and a blank matrix, for the pen',
} as const;
export type Paper = keyof typeof PAPERS;

/** A file the reader brought, until it is imported or put away. */
export interface Brought {
  readonly name: string;
  readonly incoming: Incoming;
  /** For a table: the column of each header, as guessed and as the reader changed it. */
  readonly columns: readonly string[];
}

/** What is open on the screen; nothing of it is stored. */
export interface Screen {
  /** Id of a story that was begun and has no word yet. */
  fresh: string;
  search: string;
  order: Order;
  withArchived: boolean;
  /** Slug of the chosen question. */
  question: string;
  /** Stories wanted for an interviewer. */
  each: number;
  paper: Paper;
  brought: Brought | undefined;
  /** Earlier values of the story whose fold is open. */
  history: { readonly story: string; readonly values: readonly Earlier[] } | undefined;
}

/** An earlier value of a field, and when it was written, in milliseconds since 1970. */
export interface Earlier {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

export interface App {
  readonly bank: Bank;
  readonly screen: Screen;
  readonly questions: Questions;
  /** Those answered with a story. */
  readonly storyQuestions: readonly ListedQuestion[];
  /** Answers kept in the answer check, and the wording of the question of one. */
  readonly kept: () => readonly KeptAnswer[];
  readonly wording: (question: string) => string;
  /** Shows the screen anew, after a change of what is open on it. */
  readonly paint: () => void;
  /** Says what was done, with what takes it back. */
  readonly say: (message: string, undo?: () => Promise<void>) => void;
  /** Takes the focus to what came in place of what was pressed. */
  readonly focus: (selector: string) => void;
  /** Goes to a screen. */
  readonly go: (address: string) => void;
}

/** Where the focus goes when what was pressed is gone: the heading of the screen, and what takes back what was done. */
export const HEADING = 'h2';
export const UNDO = '.stories-said button';

export const screenAddress = (name: ScreenName): string => (name === 'list' ? '#stories' : `#stories-${name}`);
export const storyAddress = ({ id }: Pick<Story, 'id'>): string => `#story=${id}`;

/** What an address asks for. */
export function readAddress(hash: string): { readonly name: ScreenName } | { readonly story: string } {
  const story = /^#story=([\w-]+)$/.exec(hash)?.[1];
  if (story !== undefined) return { story };
  const name = (Object.keys(SCREENS) as ScreenName[]).find((one) => screenAddress(one) === hash);
  return { name: name ?? 'list' };
}
