/** A chapter of the guide. */

import { address } from '../../addresses.ts';
import { pageKind } from '../kind.ts';
import { ASKS, NEXT, NEXT_ONCE, TOPICS } from '../references.ts';
import { PAGE_LINES, SHORT_LINES } from '../skeletons.ts';
import { chapterSchema } from './schema.ts';

export const chapter = pageKind({
  name: 'chapter',
  counted: ['chapter', 'chapters'],
  place: 'content/guide/<part>/<slug>.mdx',
  schema: chapterSchema,
  keyedByPath: true,
  page: {
    address: ({ folder, slug }) => address.chapter(folder, slug),
    words: ['title', 'description', 'inShort'],
    called: 'Chapter',
    resource: 'Handbook chapter',
    moves: true,
    asked: 'sections',
  },
  references: [TOPICS, ASKS, NEXT],
  unique: [NEXT_ONCE],
  listedIn: {
    file: ({ folder }) => `content/guide/${folder}/part.yaml`,
    key: 'chapters',
    skeleton: (first) => `title: ''\nsummary: ''\ndescription: ''\nchapters:\n  - ${first}\n`,
    refuses: ({ folder }, parts) =>
      parts.includes(folder)
        ? undefined
        : `There is no part "${folder}". The parts in src/site.config.ts are ${parts.join(', ')}.`,
  },
  skeleton: () => `---\n${PAGE_LINES}${SHORT_LINES}next: []\n---\n`,
});
