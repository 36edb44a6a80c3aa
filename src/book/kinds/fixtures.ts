/** Lines that the fixtures of several kinds share. */

/** What every page written by people has on top. */
export const head = (title: string) => `title: '${title}'
label: 'A label'
description: 'What an Amazon Technical Program Manager should know about this subject.'
changed: '2026-11-20'
reviewed: '2026-11-22'
`;

/** What a page in three depths has above its body; `asks` by section. */
export const short = (asks: readonly string[]) => `inShort:
  - 'Plan for five interviews of 55 minutes.'
  - 'Prepare ten stories and tell none of them twice.'
  - 'Rest on the day before it all begins.'
asks:
${['page', ...asks].map((id) => `  ${id}: ['how is ${id}', 'what is ${id}', '${id} in a word']`).join('\n')}
`;

export const summary = `summary: 'Two sentences that say what the reader gets. They are long enough to be taken seriously.'\n`;
