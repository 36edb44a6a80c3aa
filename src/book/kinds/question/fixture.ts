/** Faultless files of the kind, for tests: texts by path. */

import { head, short } from '../fixtures.ts';

export const fixture: Readonly<Record<string, string>> = {
  'content/questions/behavioral/late-launch.mdx': `---
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
};
