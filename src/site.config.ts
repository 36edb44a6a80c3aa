/**
 * What is true of the whole site: its name, the order of its parts, its tools,
 * and the three settings a deployment may change through the environment.
 */

import type { StandingPage } from './book/answers.ts';
import { MANIFESTS } from './tools/index.ts';
import type { Manifest } from './tools/index.ts';

const environment = typeof process === 'undefined' ? {} : process.env;

/** Name in the header, in titles and in the description of the handbook. */
export const NAME = 'Loop Ready';

/** One sentence that says what this is; home page, feed, /llms.txt. */
export const TAGLINE =
  'A free, open handbook for people who prepare for Amazon’s Technical Program Manager interviews.';

/** Stands in the footer of each page. */
export const DISCLAIMER = 'Independent and unofficial. Not affiliated with Amazon.';

/** Origin of absolute addresses, without a path: `https://example.org`. */
export const SITE_URL = originOf(environment['SITE_URL'] || 'http://127.0.0.1:4321');

/** Path under which the site is served, with both slashes: `/` or `/handbook/`. */
export const BASE_PATH = `/${(environment['BASE_PATH'] || '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Address of the public repository, or empty: then no page offers to edit or report. */
export const REPOSITORY_URL = (environment['REPOSITORY_URL'] || '').replace(/\/+$/, '');

/**
 * The origin that SITE_URL names.
 * @throws when it is no address, or holds a path: canonical links would lead to nowhere
 */
function originOf(text: string): string {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is "${text}". Write an origin, like https://example.org.`);
  const path = url.pathname.replace(/\/+$/, '');
  if (path !== '' || url.search !== '' || url.hash !== '')
    throw new Error(`SITE_URL is "${text}". Write SITE_URL=${url.origin} and BASE_PATH=${path || ''}/.`);
  return url.origin;
}

/** Reading order of the parts. A part appears once `content/guide/<slug>/part.yaml` exists. */
export const PARTS = [
  'role',
  'getting-the-call',
  'process',
  'writing',
  'behavioral',
  'program',
  'technical',
  'system-design',
  'senior',
  'offer',
  'prepare',
] as const;

/** A tool as lists and search name it. */
type Tool = Pick<Manifest, 'slug' | 'title' | 'summary' | 'asks'>;

/** Tools that work today; `/practice/` lists exactly these. The quizzes have pages of their own kind. */
export const TOOLS: readonly Tool[] = [
  {
    slug: 'quizzes',
    title: 'Quizzes',
    summary: 'Short self-checks. Every choice is explained, right or wrong, and missed questions can be tried again.',
    asks: ['self test', 'quiz about the interview process', 'test my knowledge', 'practice quiz with answers'],
  },
  ...MANIFESTS,
];

/**
 * Pages that no author writes in content/, as search knows them. `asks` are questions in people's own words, as in the
 * front matter of chapters.
 */
export const STANDING: readonly StandingPage[] = [
  ...TOOLS.map(({ slug, title, summary, asks }): StandingPage => ({
    address: `/practice/${slug}/`,
    title,
    kind: 'Tool',
    summary,
    asks,
  })),
  {
    address: '/questions/',
    title: 'All questions',
    kind: 'List',
    summary: 'Every interview question of this handbook, to filter by category, level and principle.',
    asks: [
      'list of all amazon tpm interview questions',
      'question bank',
      'sample interview questions',
      'filter questions by level',
      'questions by leadership principle',
      'everything they can ask',
      'sample questions with answers',
    ],
  },
  {
    address: '/checklists/',
    title: 'Checklists',
    kind: 'List',
    summary: 'Lists to tick on the screen or on paper, one sheet each.',
    asks: ['all checklists', 'printable checklist', 'interview preparation checklist to print', 'to-do lists'],
  },
  {
    address: '/practice/',
    title: 'Practice',
    kind: 'List',
    summary: 'The tools to practice with: quizzes, answer check, offer comparison and your data.',
    asks: [
      'practice tools',
      'interactive exercises',
      'how do I practice on this site',
      'practice online free',
      'continue where I stopped',
    ],
  },
  {
    address: '/topics/',
    title: 'Topics from A to Z',
    kind: 'List',
    summary: 'Everything in this handbook, in an index like the one at the end of a book.',
    asks: ['index of topics', 'a to z index', 'table of contents', 'where do I find something'],
  },
  {
    address: '/sources/',
    title: 'Sources',
    kind: 'List',
    summary: 'Where the statements of this handbook come from, how each source was read, and which pages use it.',
    asks: [
      'where does this information come from',
      'references and links',
      'is this information reliable',
      'can I trust this site',
    ],
  },
  {
    address: '/print/',
    title: 'Print the handbook',
    kind: 'List',
    summary: 'The whole handbook, one part or what you choose as one page, to print or to save as a PDF.',
    asks: [
      'download the handbook as pdf',
      'print the whole handbook',
      'pdf version',
      'print one part',
      'paper version',
      'book as a file',
    ],
  },
  {
    address: '/changes/',
    title: 'Changes',
    kind: 'List',
    summary: 'What changed in this handbook, and when.',
    asks: ['what is new on this site', 'when was this updated', 'changelog'],
  },
  {
    address: '/offline/',
    title: 'Read offline',
    kind: 'List',
    summary: 'Save the whole handbook on your device, and see which pages work without a network.',
    asks: [
      'read offline',
      'save the handbook for a flight',
      'download the whole handbook',
      'does it work without internet',
      'use it on a train or plane',
      'no connection',
      'install as an app',
      'remove saved pages',
    ],
  },
  {
    address: '/about/',
    title: 'About this handbook',
    kind: 'List',
    summary: 'Who this handbook is for, how it is made, and what it is not.',
    asks: [
      'is this site official',
      'is this affiliated with amazon',
      'who wrote this handbook',
      'license and copyright of this handbook',
      'is this handbook free',
      'who made this site',
      'how to report a mistake on this site',
      'privacy and tracking on this site',
    ],
  },
];
