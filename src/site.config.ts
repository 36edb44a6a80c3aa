/**
 * What is true of the whole site: its name, the order of its parts, its tools,
 * and the three settings a deployment may change through the environment.
 */

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

export interface Tool {
  /** Last segment of `/practice/<slug>/`. */
  readonly slug: string;
  readonly title: string;
  /** What a reader gets from it, one sentence. */
  readonly summary: string;
}

/** Tools that work today; `/practice/` lists exactly these. */
export const TOOLS: readonly Tool[] = [
  {
    slug: 'quizzes',
    title: 'Quizzes',
    summary: 'Short self-checks. Every choice is explained, right or wrong, and missed questions can be tried again.',
  },
  {
    slug: 'answer',
    title: 'Answer check',
    summary:
      'Speak an answer against the clock, write down what you said, and see length, parts, numbers, and “I” against “we,” each remark at its place.',
  },
  {
    slug: 'offer-calculator',
    title: 'Offer comparison',
    summary:
      'Two to four offers year by year, with vest dates, break-even and what goes back on leaving. To share as a link, print, or open as a spreadsheet.',
  },
  {
    slug: 'progress',
    title: 'My data',
    summary:
      'What this browser keeps of yours, and how much. Take all of it along in one file, bring it back, or erase it.',
  },
];
