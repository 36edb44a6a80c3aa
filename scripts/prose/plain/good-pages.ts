/** Two pages that are plain, for tests: each test breaks one of them in one way. They are of no book. */

export const GOOD_STORY_FILE = 'content/questions/behavioral/a-late-partner.mdx';

export const GOOD_STORY = `---
title: 'Tell me about a partner who was late'
inShort:
  - 'They want to see how you deal with a team that does not report to you.'
  - 'Bring one date that was at risk, and say what you offered the other team.'
  - 'Most answers fail because they only send reminders.'
---

## A strong answer {#strong-answer}

<Answer kind="strong">

Last spring I ran the launch of a new sign-in page for our mobile app. It depended on a change that the security team had promised for May. In March their manager told me that they would be late, because two of their engineers had moved to another program.

I first asked what exactly was missing, since nobody had looked at that yet. It turned out that only a third of the change was needed for our launch. The rest was work that they wanted to do for their own reasons, and it could wait until the summer.

I saw that we could move our date, or we could give them an engineer and ask for the smaller change. I chose the second, because every month without the new page cost us about four percent of the people who tried to sign up. My own lead was against it at first, since it took Priya away from our team for three weeks. I showed her what a later launch would cost, and she agreed to it as long as Priya came back on a fixed day.

We launched on the day we had planned. In the month after that, the share of people who gave up while they signed in fell from 20 percent to 11 percent. What I would do differently is the first talk. I should have asked in January which part of their work we really needed, and now I ask every partner that question when a program begins.

</Answer>

## Why it works {#why-it-works}

- The first paragraph says what was at risk and why the other team had a good reason.
- There is a choice with a price, and a number that decided it.
- The end names a habit that another person could copy.

## The same story at another level {#levels}

- **L5:** you track the change for one team, and your manager decides about the engineer.
- **L6:** you find the smaller change yourself, and you win your lead for it.

## A weak answer {#weak-answer}

<Answer kind="weak">

We had a late partner. I sent reminders. I escalated. It worked out. The trap is that this is hollow!

</Answer>

It fails because the only act in it is a message that a calendar could have sent.

## Follow-ups {#follow-ups}

<FollowUps>

<FollowUp question="Why did you not escalate?">

<Say>

Their manager had told me early and had a reason that I would have given too. I kept the escalation for the case that he refused the smaller change, and I told him so, because a second surprise would have hurt both of us.

</Say>

<Avoid>

"I never escalate."

</Avoid>

</FollowUp>

</FollowUps>

## Adapting it to your work {#adapt-it}

Any team on which your date depends will do, such as a vendor, a legal review or a data center. Keep the order in which you ask, choose and agree, and say what the help cost you.
`;

export const GOOD_CHAPTER_FILE = 'content/guide/process/the-call.mdx';

const SECTION = `Plan half an hour for the call with the recruiter, and sit where you can write. The recruiter wants to know three things: what you do now, why you want this job, and what you expect to be paid. You can prepare all of them in one evening, because the questions hardly differ from one call to the next.<Fact source="aa-br" confidence="single">Nobody mends a sesquipedalian footnote here.</Fact>

Begin with a short story of your work, in about a minute and a half. Name the last program you ran, how many teams were in it, and what came out at the end. If you have led several programs, choose the one that is closest to the job in the posting, and keep the others for later questions.

When the recruiter asks about pay, you may ask for the range of the job first. Many companies publish it, so this is a normal question. If you have to give a figure, give a range whose lower end you would accept, and say that it depends on the level. Write down what the recruiter answers, because you will need it again when an offer comes.

- Have your calendar open, so that you can offer two dates for the next interview.
- Ask who will interview you, what the format is, and how long it takes.
- Send a short message of thanks on the same day, and repeat the dates you agreed on.
`;

export const GOOD_CHAPTER = `---
title: 'The recruiter call: what they ask and how to prepare'
inShort:
  - 'Plan half an hour and have three answers ready.'
  - 'Ask for the range before you name a figure.'
  - 'End with a date for the next step.'
---

${[1, 2, 3, 4].map((n) => `## Part ${n} of the call {#part-${n}}\n\n${SECTION}`).join('\n')}`;
