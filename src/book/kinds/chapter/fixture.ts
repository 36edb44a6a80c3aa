/** Faultless files of the kind, for tests: texts by path. */

import { head, short } from '../fixtures.ts';

export const fixture: Readonly<Record<string, string>> = {
  'content/guide/process/the-loop.mdx': `---
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
};
