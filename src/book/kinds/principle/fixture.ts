/** Faultless files of the kind, for tests: texts by path. */

import { head, short } from '../fixtures.ts';

export const fixture: Readonly<Record<string, string>> = {
  'content/principles/index.mdx': `---
${head('Sixteen principles')}${short([])}tension: [frugality]
next: [/process/the-loop/]
---

There are sixteen.
`,
};
