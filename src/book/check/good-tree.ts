/** A small, faultless content for tests. Texts by path; a test changes one and looks what is said. */

import { checkContent } from './index.ts';
import type { Surroundings } from './context.ts';
import { formatLock, nextLock } from '../lock.ts';
import { parseContent } from '../parse.ts';
import { publishedAddresses } from '../permalinks.ts';
import { LOCK_FILE } from '../places.ts';
import { sourceFile } from '../read.ts';
import type { Fault } from '../types.ts';

export type Tree = Readonly<Record<string, string>>;

export const SURROUNDINGS: Surroundings = {
  parts: ['process', 'writing'],
  tools: ['quizzes'],
  assets: new Set(['/images/desk.png']),
};

export const CHAPTER = 'content/guide/process/the-loop.mdx';
export const QUESTION = 'content/questions/behavioral/late-launch.mdx';

const head = (title: string) => `title: '${title}'
label: 'A label'
description: 'What an Amazon Technical Program Manager should know about this subject.'
changed: '2026-11-20'
reviewed: '2026-11-22'
`;
/** What a page in the new form has above its body; `asks` by section. */
const short = (asks: readonly string[]) => `inShort:
  - 'Plan for five interviews of 55 minutes.'
  - 'Prepare ten stories and tell none of them twice.'
  - 'Rest on the day before it all begins.'
asks:
${['page', ...asks].map((id) => `  ${id}: ['how is ${id}', 'what is ${id}', '${id} in a word']`).join('\n')}
`;
const summary = `summary: 'Two sentences that say what the reader gets. They are long enough to be taken seriously.'\n`;

const WITHOUT_LOCK: Tree = {
  'content/guide/process/part.yaml': `title: 'The process'
summary: 'What the part does for its reader, in one sentence of some length.'
description: 'What an Amazon Technical Program Manager should know about the process.'
chapters:
  - the-loop
  - timeline
`,
  [CHAPTER]: `---
${head('Five interviews')}topics:
  - entry: 'Loop: seats'
    at: seats
${short(['seats'])}next:
  - /process/timeline/#stages
---

At nine the phone rings.<Fact source="aa-br" confidence="single">A single report.</Fact>

## Who sits in {#seats}

Five people, among them a <Term id="bar-raiser">bar raiser</Term>. See [the timeline](/process/timeline/#stages).

### The odd one {#odd-one}

![A desk](/images/desk.png)

<Disagreement id="veto" title="Is there a veto?">

<Claim source="aa-br" confidence="single">

One says yes.

</Claim>

<Claim source="carr" confidence="opinion">

One says no.

</Claim>

<Reading>

Prepare for both.

</Reading>

</Disagreement>

<Steps>

1. Read.
2. Write.

</Steps>

<Quiz id="basics" />

<Checklist id="day" />

<Figure id="seats" />

More about <QuestionLink id="late-launch" /> and <PrincipleLink id="dive-deep">digging</PrincipleLink>.
`,
  'content/guide/process/timeline.mdx': `---
${head('Six weeks')}${short(['stages'])}next: [/process/the-loop/]
---

It begins with a mail.

## The stages {#stages}

One after the other.
`,
  'content/principles/index.mdx': `---
${head('Sixteen principles')}${short([])}tension: [frugality]
next: [/process/the-loop/]
---

There are sixteen.
`,
  'content/questions/behavioral/category.mdx': `---
${head('Behavioral questions')}${summary}---

What is judged.
`,
  [QUESTION]: `---
${head('Tell me about a late launch')}${short([])}skeleton:
${[1, 2, 3, 4, 5, 6].map((line) => `  - 'Line ${line}: in ___ we were late by ___.'`).join('\n')}
asked: 'A manager, in the loop, about halfway.'
levels: [L5, L6]
principles: [deliver-results]
evidence: seed
criteria:
  - 'Names the day on which the delay was seen'
  - 'Says what was cut and who agreed'
  - 'Gives the number before and after'
next: [/process/the-loop/#seats]
---

## A strong answer {#strong-answer}

<Answer kind="strong">

In March we were late by three weeks.

</Answer>

## Why it works {#why-it-works}

- It begins with the delay.

## The same story at another level {#levels}

- **L5:** one team.
- **L6:** three teams.

## A weak answer {#weak-answer}

We were late, and in the end it was fine.

## Follow-ups {#follow-ups}

<FollowUps>

${['Why?', 'When?', 'Who?', 'What now?']
  .map(
    (question) => `<FollowUp question="${question}">

<Say>

I would say what I saw.

</Say>

<Avoid>

"It was fine."

</Avoid>

</FollowUp>`,
  )
  .join('\n\n')}

</FollowUps>

## Adapting it to your work {#adapt-it}

Any delay fits.

## Evidence {#evidence}

A theme of guides.
`,
  'content/questions/cast.yaml': `late-launch:
  person: 'Ines'
  background: 'logistics'
  company: 'a parcel carrier'
  system: 'routing'
  metric: 'late parcels, from 9 to 4 percent'
  outcome: success
  level: L6
  opening: 'the number first'
`,
  'content/checklists/day.yaml': `${head('The day')}${summary}next: [/process/the-loop/]
groups:
  - id: desk
    title: 'On the desk'
    items:
      - id: water
        text: 'A glass of water'
        link: /process/the-loop/#seats
      - id: paper
        text: 'Paper and a pen'
`,
  'content/quizzes/basics.yaml': `${head('The basics')}${summary}next: [/process/the-loop/]
questions:
${['one', 'two', 'three']
  .map(
    (id) => `  - id: ${id}
    text: 'How many?'
    link: /process/the-loop/#seats
    choices:
      - id: five
        text: 'Five'
        right: true
        why: 'Five is what the page says.'
      - id: six
        text: 'Six'
        why: 'Six is what some others say.'
`,
  )
  .join('')}`,
  'content/figures/seats.yaml': `kind: flow
caption: 'Who talks to whom in the loop'
words: 'The recruiter books the loop; the loop hands its votes to the debrief.'
nodes:
  - { id: recruiter, label: Recruiter, kind: person, column: 0, row: 0 }
  - { id: loop, label: Loop, column: 1, row: 0 }
edges:
  - { from: recruiter, to: loop }
`,
  'content/glossary.yaml': `- id: bar-raiser
  term: 'Bar raiser'
  definition: 'An interviewer from outside the team who judges for all of Amazon.'
  see: [loop]
- id: loop
  term: 'Loop'
  definition: 'The set of interviews, usually on one day, after which they decide.'
  more: /process/the-loop/
`,
  'content/sources.yaml': `- key: aa-br
  title: 'A page about bar raisers'
  about: 'Written by someone who was one.'
  published: 'undated'
  read: '2026-11-22'
  how: 'stored copy'
- key: carr
  title: 'A book about Amazon'
  about: 'Written by two former managers.'
  url: 'https://example.org/book'
  published: '2021'
  read: '2026-11-22'
  how: 'second hand'
`,
  'content/redirects.yaml': '[]\n',
};

/** The tree with a lock that fits it. */
export function locked(tree: Tree): Tree {
  const { content } = parse(tree);
  return { ...tree, [LOCK_FILE]: formatLock(nextLock(new Map(), publishedAddresses(content))) };
}

export const GOOD: Tree = locked(WITHOUT_LOCK);

export function parse(tree: Tree) {
  return parseContent(Object.entries(tree).map(([file, text]) => sourceFile(file, text)));
}

export function faultsOf(tree: Tree, surroundings: Partial<Surroundings> = {}): Fault[] {
  return checkContent(parse(tree), { ...SURROUNDINGS, ...surroundings });
}

/** The tree with the first `from` in a file replaced; throws when it is not there, so that no test tests nothing. */
export function changed(tree: Tree, file: string, from: string, to: string): Tree {
  const text = tree[file];
  if (text === undefined || !text.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
  return { ...tree, [file]: text.replace(from, () => to) };
}

/** The tree without a file. */
export function without(tree: Tree, file: string): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([name]) => name !== file));
}

/** Line of the first place where a text stands in a file of a tree. */
export function lineIn(tree: Tree, file: string, text: string): number {
  const at = tree[file]?.indexOf(text) ?? -1;
  if (at < 0) throw new Error(`"${text}" does not stand in ${file}.`);
  return (tree[file] ?? '').slice(0, at).split('\n').length;
}
