import { describe, expect, it } from 'vitest';
import { pack } from './answer-file.ts';
import { answerList, shownOf, type StandingPage } from './answers.ts';
import { assemble } from './assemble.ts';
import { CHAPTER, GOOD, parse } from '../../tests/lib/good-tree.ts';

const TOOL: StandingPage = {
  address: '/practice/offer-calculator/',
  title: 'Offer comparison',
  kind: 'Tool',
  summary: 'Two to four offers year by year. To share as a link.',
  asks: ['compare offers calculator'],
};
const { list, texts, shorts } = answerList(assemble(parse(GOOD).content, ['process', 'writing']), [TOOL]);
const rowOf = (address: string) => list.pages.find(([at]) => at === address);
const textOf = (address: string) => texts[list.pages.findIndex(([at]) => at === address)];

describe('answerList', () => {
  it('has every page of the book, the parts, the tools and the glossary, each once', () => {
    const addresses = list.pages.map(([at]) => at);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/process/the-loop/',
        '/questions/late-launch/',
        '/process/',
        '/practice/offer-calculator/',
        '/glossary/',
      ]),
    );
    expect(texts).toHaveLength(list.pages.length);
  });

  it('names a chapter by title, label and topics, with the questions that it and its sections answer', () => {
    const [, title, kind, part, names, asks, sections] = rowOf('/process/the-loop/') ?? [];
    expect([title, list.kinds[kind ?? -1], list.parts[part ?? -1], names]).toEqual([
      'Five interviews',
      'Chapter',
      'The process',
      ['A label'],
    ]);
    expect(asks).toContain('how is page');
    expect(sections?.[0]).toEqual(['seats', 'Who sits in', [], ['how is seats', 'what is seats', 'seats in a word']]);
  });

  it('names a part by its title, with the questions that it answers as a whole', () => {
    const [, title, kind, , , asks] = rowOf('/process/') ?? [];
    expect([title, list.kinds[kind ?? -1]]).toEqual(['The process', 'Part']);
    expect(asks).toEqual(['how does it go', 'all of the process', 'each step']);
  });

  it('of a section that every question has takes only what it is called', () => {
    const [, , , , , asks, sections] = rowOf('/questions/late-launch/') ?? [];
    expect(asks).not.toHaveLength(0);
    expect(sections?.find(([id]) => id === 'strong-answer')?.[3]).toEqual([]);
    expect(list.alike).toEqual([['manager', 'boss']]);
  });

  it('shows a page by its first line in short or by what it says of itself, and a section by its first sentence', () => {
    const [sentence, sentences] = textOf('/process/the-loop/') ?? [];
    expect(sentence).toBe('Plan for five interviews of 55 minutes.');
    expect(sentences?.[0]).toBe('Five people, among them a bar raiser.');
    expect(textOf('/practice/offer-calculator/')).toEqual(['Two to four offers year by year.', []]);
    const at = (address: string): number => list.pages.findIndex(([own]) => own === address);
    expect(shorts[at('/process/the-loop/')]?.[0]).toBe(sentence);
    expect(shorts[at('/practice/offer-calculator/')]).toEqual([]);
    const shown = shownOf(texts, shorts);
    expect(shown[at('/process/the-loop/')]).toMatchObject({ short: true });
    expect(shown[at('/process/the-loop/')]?.sentences[0]).toBe(true);
    expect(shown[at('/practice/offer-calculator/')]).toEqual({ short: false, sentences: [] });
  });

  it('is the same file, which every page names, when only the words of a sentence change', () => {
    const text = GOOD[CHAPTER]?.replace('Five people, among', 'Six people, among') ?? '';
    const changed = answerList(assemble(parse({ ...GOOD, [CHAPTER]: text }).content, ['process', 'writing']), [TOOL]);
    expect(changed.texts.flat(2)).toContain('Six people, among them a bar raiser.');
    expect(pack(changed.list, shownOf(changed.texts, changed.shorts))).toEqual(pack(list, shownOf(texts, shorts)));
  });

  it('says nothing twice: a question in the words of another or of the title goes', () => {
    const files = Object.entries(GOOD).map(([path, text]) => [
      path,
      text
        .replace("'seats in a word'", "'seats, how is', 'seats in a word', 'who sits in'")
        .replace("'page in a word'", "'page in a word', 'tell about a late launch'"),
    ]);
    const { pages } = answerList(assemble(parse(Object.fromEntries(files)).content, ['process', 'writing']), []).list;
    const row = (address: string) => pages.find(([at]) => at === address);
    expect(row('/process/the-loop/')?.[6][0]?.[3]).toEqual(['how is seats', 'what is seats', 'seats in a word']);
    expect(row('/questions/late-launch/')?.[5]).toContain('tell about a late launch');
    expect(row('/questions/late-launch/')?.[5]).not.toContain('Tell me about a late launch');
  });

  it('sends no sentence of a section that every question has', () => {
    const at = list.pages.findIndex(([address]) => address === '/questions/late-launch/');
    const sections = list.pages[at]?.[6].map(([id], index) => [id, texts[at]?.[1][index] !== '']);
    expect(sections).toContainEqual(['weak-answer', false]);
  });
});
