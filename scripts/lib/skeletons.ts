/** New files, well formed and without a word in them: the check names every value still to be written. */

const page = `title: ''
label: ''
description: ''
changed: ''
reviewed: ''
topics: []
`;

/** What a page in three depths has above its body. */
const short = `inShort: []
asks:
  page: []
`;

const chapter = () => `---
${page}${short}next: []
---
`;

const principle = () => `---
${page}${short}tension: []
next: []
---
`;

const category = () => `---
${page}summary: ''
asks:
  page: []
---
`;

const question = () => `---
${page}${short}skeleton: []
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

<FollowUp question="">

<Say>

</Say>

<Avoid>

</Avoid>

</FollowUp>

</FollowUps>

## Adapting it to your work {#adapt-it}

## Evidence {#evidence}
`;

const checklist = () => `${page}summary: ''
next: []
groups:
  - id: ''
    title: ''
    items:
      - id: ''
        text: ''
`;

const quiz = () => `${page}summary: ''
next: []
questions:
  - id: ''
    text: ''
    choices:
      - id: ''
        text: ''
        right: true
        why: ''
      - id: ''
        text: ''
        why: ''
`;

const part = (first: string) => `title: ''
summary: ''
description: ''
chapters:
  - ${first}
`;

const term = (id: string) => `- id: ${id}
  term: ''
  definition: ''
`;

const castRow = (question: string) => `${question}:
  person: ''
  background: ''
  company: ''
  system: ''
  metric: ''
  outcome: ''
  level: ''
  opening: ''
`;

export const skeletons = { chapter, principle, category, question, checklist, quiz, part, term, castRow };
