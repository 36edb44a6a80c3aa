/** New files, well formed and without a word in them: the check names every value still to be written. */

const page = `title: ''
label: ''
description: ''
changed: ''
reviewed: ''
topics: []
`;

const chapter = () => `---
${page}summary: ''
next: []
---
`;

const principle = () => `---
${page}summary: ''
tension: []
next: []
---
`;

const category = () => `---
${page}summary: ''
---
`;

const question = () => `---
${page}alsoAsked: []
probes: ''
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

## A weak answer and why it fails {#weak-answer}

<Answer kind="weak">

</Answer>

## Follow-ups {#follow-ups}

<FollowUps>

<FollowUp question="">

</FollowUp>

</FollowUps>

## With a different background {#different-background}
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
