import { expect, it } from 'vitest';
import { ankiText } from './anki.ts';
import type { Card } from './decks.ts';

const CARDS: readonly Card[] = [
  {
    id: 'principles/dive-deep',
    front: 'Dive Deep',
    back: ['Bring a “number”.', 'Say "why"\tand <b>how</b>.'],
    at: '/',
  },
  { id: 'glossary/one', front: '#1 priority', back: ['First.'], at: '/' },
  { id: 'quiz-databases/first', front: '# 1?', choices: ['This', 'That'], back: ['This'], at: '/' },
];

/** Reads a file as Anki's manual says: headers first, then records whose quoted fields may hold tabs, lines and "". */
function read(text: string): { headers: Map<string, string>; rows: string[][] } {
  const headers = new Map<string, string>();
  let rest = text;
  for (let line = /^#([a-z ]+):(.*)\n/.exec(rest); line; line = /^#([a-z ]+):(.*)\n/.exec(rest)) {
    headers.set(line[1] ?? '', line[2] ?? '');
    rest = rest.slice(line[0].length);
  }
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of rest.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n"]*))(\t|\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return { headers, rows: rows.filter((row) => row.length > 0) };
}

it('says how it is to be read, in the headers of Anki’s manual, without names of columns that an Anki in German lacks', () => {
  const { headers } = read(ankiText(CARDS));
  expect([...headers]).toEqual([
    ['separator', 'tab'],
    ['html', 'false'],
    ['notetype', 'Basic'],
    ['deck column', '3'],
    ['tags column', '4'],
  ]);
});

it('gives each card four fields whole, whatever signs are in them', () => {
  expect(read(ankiText(CARDS)).rows).toEqual([
    ['Dive Deep', 'Bring a “number”.\nSay "why"\tand <b>how</b>.', 'Loop Ready::Principles', 'loop-ready principles'],
    ['#1 priority', 'First.', 'Loop Ready::Glossary', 'loop-ready glossary'],
    ['# 1?\n– This\n– That', 'This', 'Loop Ready::Missed in quizzes', 'loop-ready quizzes'],
  ]);
});

it('has no record that begins with #, which Anki would take for a comment', () => {
  const lines = ankiText(CARDS).split('\n').slice(5);
  expect(lines.filter((line) => line.startsWith('#'))).toEqual([]);
});
