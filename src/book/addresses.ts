/** The addresses of the book's pages, always from the root and with a closing slash. */

/** First segments that belong to the site itself; those of its kinds are in `kinds/`. No part may take one of these names. */
export const SITE_SEGMENTS: readonly string[] = [
  'practice',
  'topics',
  'search',
  'print',
  'changes',
  'about',
  'data',
  'downloads',
  'pagefind',
  '_astro',
  'handbook.json',
  'llms.txt',
  'feed.xml',
  '404',
];

export const address = {
  home: () => '/',
  part: (part: string) => `/${part}/`,
  chapter: (part: string, chapter: string) => `/${part}/${chapter}/`,
  principles: () => '/principles/',
  principle: (slug: string) => `/principles/${slug}/`,
  questions: () => '/questions/',
  question: (slug: string) => `/questions/${slug}/`,
  category: (slug: string) => `/questions/by/${slug}/`,
  questionsFor: (principle: string) => `/questions/for/${principle}/`,
  checklists: () => '/checklists/',
  checklist: (slug: string) => `/checklists/${slug}/`,
  practice: () => '/practice/',
  tool: (slug: string) => `/practice/${slug}/`,
  quiz: (slug: string) => `/practice/quizzes/${slug}/`,
  glossary: () => '/glossary/',
  glossaryFrom: (range: string) => `/glossary/${range}/`,
  term: (id: string) => `/glossary/#${id}`,
  topics: () => '/topics/',
  sources: () => '/sources/',
  sourcesFrom: (range: string) => `/sources/${range}/`,
  source: (key: string) => `/sources/#${key}`,
  search: () => '/search/',
  print: () => '/print/',
  /** Many pages as one: a section of the printed book by its slug, or all of it. */
  printed: (section = 'book') => `/print/${section}/`,
  changes: () => '/changes/',
  about: () => '/about/',
} as const;
