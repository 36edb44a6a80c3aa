/** Faultless files of the kind, for tests: texts by path. */

import { head, summary } from '../fixtures.ts';

export const fixture: Readonly<Record<string, string>> = {
  'content/questions/behavioral/category.mdx': `---
${head('Behavioral questions')}${summary}---

What is judged.
`,
};
