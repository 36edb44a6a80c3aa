/** What sounds confidential. The coach cannot know what is; it points at what to check. */

import { CONFIDENTIAL_WORDS } from '../lists/confidential.ts';
import { find } from '../lists/phrases.ts';
import type { Remark, Rule } from '../remark.ts';

/** Traces of internal systems. Each pattern is bounded, so that no text makes it slow. */
const TRACES: readonly { readonly pattern: RegExp; readonly note: string }[] = [
  { pattern: /\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/gu, note: 'An e-mail address. Take it out.' },
  { pattern: /\b[A-Z]{2,10}-\d{2,6}\b/g, note: 'Looks like a ticket number. Nobody outside can use it.' },
  { pattern: /\b(?:\d{1,3}\.){3}\d{1,3}\b/g, note: 'Looks like a network address. Take it out.' },
  {
    pattern: /\bhttps?:\/\/[^\s]{1,200}|\b[\w-]{1,63}\.(?:corp|internal|local|intranet)\b/g,
    note: 'An address. Would it open for someone outside your company?',
  },
];

/** Ticket-like words that are none: a year range, a standard, an airplane. */
const NO_TICKETS = /^(?:COVID|ISO|RFC|UTF|SHA|AES|HTTP|IEEE|DC|F|B|A|MD|SOC|GPT|Q[1-4]|FY|ANSI|EN|UTC|GMT)-/;

export const confidential: Rule = {
  id: 'confidential',
  name: 'Sounds confidential',
  title: 'Words that sound confidential',
  why: 'If you tell a secret of one employer, Amazon must expect that you will tell its secrets, too.',
  todo: 'Ask whether your employer would mind. Put the kind and the size in place of the name, a ratio in place of the figure.',
  section: '/writing/before-you-submit/#confidentiality',
  judge(text) {
    const words = text.sentences.flatMap((sentence) =>
      find(CONFIDENTIAL_WORDS, sentence).map(({ start, end, value }): Remark => ({
        rule: 'confidential',
        start,
        end,
        note: value,
      })),
    );
    const traces = TRACES.flatMap(({ pattern, note }) =>
      [...text.source.matchAll(pattern)]
        .filter(([found]) => !NO_TICKETS.test(found))
        .map(({ 0: found, index }): Remark => ({
          rule: 'confidential',
          start: index,
          end: index + found.length,
          note,
        })),
    );
    return [...words, ...traces].sort((a, b) => a.start - b.start || a.end - b.end);
  },
};
