import { describe, expect, it } from 'vitest';
import { changed, GOOD, parse, QUESTION } from '../../tests/lib/good-tree.ts';
import { assemble } from './assemble.ts';
import { cardDecks, DECKS } from './cards.ts';

const bookOf = (tree = GOOD) => assemble(parse(tree).content, ['process', 'writing']);

describe('cardDecks', () => {
  it('makes cards of principles, questions and terms: what is asked, what the page says in short, where more stands', () => {
    const book = bookOf();
    const page = book.principlesIndex;
    if (!page) throw new Error('the tree has no page on principles');
    const decks = cardDecks({ ...book, principles: [{ ...page, slug: 'ownership', inShort: ['Bring a story.'] }] });
    expect(Object.keys(decks)).toEqual([...DECKS]);
    expect(decks.principles).toEqual([
      { id: 'principles/ownership', front: 'Ownership', back: ['Bring a story.'], at: page.address },
    ]);
    const question = book.questions.get('late-launch');
    expect(decks.questions).toContainEqual({
      id: 'questions/late-launch',
      front: question?.title,
      back: question?.inShort,
      at: '/questions/late-launch/',
    });
    const [term] = book.glossary;
    expect(decks.glossary[0]).toEqual({
      id: `glossary/${term?.id}`,
      front: term?.term,
      back: [term?.definition],
      at: `/glossary/#${term?.id}`,
    });
  });

  it('takes chapters and questions on technology into a deck of their own', () => {
    const book = bookOf();
    const [part] = book.parts;
    const [category] = book.categories;
    if (!part || !category) throw new Error('the tree has no part or category');
    const { technical, questions } = cardDecks({
      ...book,
      parts: [{ ...part, slug: 'technical' }],
      categories: [{ ...category, slug: 'system-design' }],
    });
    expect(technical.map(({ id }) => id)).toEqual([
      ...part.chapters.map(({ slug }) => `technical/${slug}`),
      ...category.questions.map(({ slug }) => `technical/${slug}`),
    ]);
    expect(questions.map(({ at }) => at)).not.toContain(category.questions[0]?.address);
  });

  it('keeps the id of a card when its words change', () => {
    const title = bookOf().questions.get('late-launch')?.title ?? '';
    const after = cardDecks(bookOf(changed(GOOD, QUESTION, title, 'Tell me about another day')));
    expect(after.questions.find(({ id }) => id === 'questions/late-launch')?.front).toBe('Tell me about another day');
  });

  it('refuses two cards with one id', () => {
    const book = bookOf();
    const [term] = book.glossary;
    if (!term) throw new Error('the tree has no term');
    expect(() => cardDecks({ ...book, glossary: [term, term] })).toThrow(/Two cards of the deck “glossary”/);
  });
});
