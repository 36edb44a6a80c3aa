/** A prompt for an AI of the reader's own: an interviewer who asks and does not help. Pure. */

export interface Prompted {
  readonly question: string;
  readonly level: string;
  readonly criteria: readonly string[];
  readonly followUps: readonly string[];
}

/** What is expected at a level, in one sentence (the In short box of /role/levels/). */
const LEVELS: Readonly<Record<string, string>> = {
  L5: 'At L5 I deliver a program that is defined.',
  L6: 'At L6 I choose the way through an open problem.',
  L7: 'At L7 I decide which problems count.',
};

/** The text to copy. It follows /process/ai-rules/#practice: questions only, no words put into the reader's mouth. */
export function promptText({ question, level, criteria, followUps }: Prompted): string {
  return `You interview me for a Technical Program Manager role at Amazon, level ${level}. ${LEVELS[level] ?? ''}

Ask me this question first, in these words, and wait for my answer:
“${question}”

Then ask these follow-ups, one at a time, in at most 25 words each. If one does not fit what I said, ask about what I said instead.
${followUps.map((one) => `- ${one}`).join('\n')}

Rules for you:
- Ask only about what I said: what a number counts, who counted it, what else I could have done, who disagreed and why.
- If I say “we,” ask who. If I answer with an adjective, ask for the fact.
- Do not suggest answers, do not rewrite my words, and do not praise me.

When I write “stop,” go through this list. For each line write yes, partly or not yet, and quote the words of mine that show it. If I said nothing about it, write that.
${criteria.map((one) => `- ${one}`).join('\n')}
Then stop. Do not write an answer for me.`;
}
