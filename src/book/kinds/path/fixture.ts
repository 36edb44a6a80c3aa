/** Faultless files of the kind, for tests: texts by path. */

import { head } from '../fixtures.ts';

export const fixture: Readonly<Record<string, string>> = {
  'content/paths/two-days.yaml': `${head('Two days')}situation: 'My interview is in two days'
inShort:
  - 'Read how the day runs before anything else.'
  - 'Then say one answer aloud, against the clock.'
  - 'Tick the list on the evening before.'
days:
  - id: today
    title: 'Today'
    minutes: 40
    steps:
      - id: seats
        do: read
        to: /process/the-loop/#seats
        minutes: 10
        why: 'You know who sits across from you.'
      - id: launch
        do: aloud
        to: /questions/late-launch/
        minutes: 25
        why: 'The question that most people are asked.'
      - id: basics
        do: quiz
        to: /practice/quizzes/basics/
        minutes: 5
        why: 'It shows what did not stay.'
        skip: true
  - id: tomorrow
    title: 'Tomorrow'
    minutes: 15
    steps:
      - id: list
        do: checklist
        to: /checklists/day/
        minutes: 10
        why: 'Nothing is left to memory.'
      - id: all-quizzes
        do: tool
        to: /practice/quizzes/
        minutes: 5
        why: 'One more for the train.'
        skip: true
next: [/process/timeline/]
`,
};
