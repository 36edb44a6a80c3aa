/** A new question and what it needs around it. */

import { fileOf } from '../files.ts';
import { cast } from '../cast/index.ts';
import { category } from '../category/index.ts';
import type { Files, Names, ReadText } from '../kind.ts';
import { PAGE_LINES, SHORT_LINES } from '../skeletons.ts';
import { STORY_CATEGORIES } from './categories.ts';
import { FEWEST_FOLLOW_UPS } from './check.ts';

const FOLLOW_UP = `<FollowUp question="">

<Say>

</Say>

<Avoid>

</Avoid>

</FollowUp>

`;

export const skeleton = () => `---
${PAGE_LINES}${SHORT_LINES}skeleton: ['', '', '', '', '', '']
alsoAsked: []
asked: ''
levels: []
principles: []
evidence: ''
criteria: []
related: []
next: []
---

## A strong answer {#strong-answer}

<Answer kind="strong">

</Answer>

## Why it works {#why-it-works}

## The same story at another level {#levels}

- **L5:**
- **L6:**
- **L7:**

## A weak answer {#weak-answer}

<Answer kind="weak">

</Answer>

## Follow-ups {#follow-ups}

<FollowUps>

${FOLLOW_UP.repeat(FEWEST_FOLLOW_UPS)}</FollowUps>

## Adapting it to your work {#adapt-it}

## Evidence {#evidence}
`;

/** The page of the category that a question is in. */
export const categoryPage = ({ folder }: Names): string => fileOf(category, { folder: '', slug: folder });

/** The page of its category where there is none yet and, for a story, its row in the cast. */
export function company(files: Files, names: Names, read: ReadText): void {
  const { folder, slug } = names;
  const page = categoryPage(names);
  if (read(page) === undefined) files.set(page, category.skeleton?.({ folder: '', slug: folder }) ?? '');
  if (!STORY_CATEGORIES.has(folder)) return;
  const rows = read(cast.place) ?? '';
  const hasRow = rows.split('\n').some((row) => row.startsWith(`${slug}:`));
  const gap = rows === '' || rows.endsWith('\n') ? '' : '\n';
  if (!hasRow) files.set(cast.place, rows + gap + (cast.skeleton?.({ folder, slug }) ?? ''));
}
