// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { render } from '../render.ts';
import { linkToWords } from './link.ts';

const mark = (number: number) => `<span class="fact"><button type="button"> ${number} </button></span>`;
const PARAGRAPH =
  `<p id="one">The people who met you decide. Everyone reads all the <span class="term">assessments<button type="button"></button></span> ` +
  `for five minutes, and then they decide.${mark(1)} The first vote is blind until all are in.${mark(2)}</p>`;

/** The words that a link to a range looks for, as the reader sees them. */
const wordsOf = (range: Range) => decodeURIComponent(linkToWords(range)).split(':~:text=')[1] ?? '';
/** From a text within the page to the end of another, both as they stand in one text node. */
function between(first: string, last: string): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let isBegun = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!isBegun && node.data.includes(first)) {
      range.setStart(node, node.data.indexOf(first));
      isBegun = true;
    }
    if (node.data.includes(last)) range.setEnd(node, node.data.indexOf(last) + last.length);
  }
  return range;
}
const whole = (selector: string) => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector) as Element);
  return range;
};

beforeEach(() => render(`<main><h2 id="votes">Votes</h2>${PARAGRAPH}<p>Nothing else.</p></main>`));

test('a link to a paragraph with a term and marks goes from its first words to its last', () => {
  expect(wordsOf(whole('#one'))).toMatch(/^the people .* reads all the,The first vote is blind until all are in\.$/i);
});

test('words that begin after a mark are found once, though a space stands before the mark too', () => {
  expect(wordsOf(between(' The first vote', 'are in.'))).toMatch(/^the first vote is blind until all are in\.$/i);
});

test('the last word is whole though it was selected in part', () => {
  expect(wordsOf(between('people who', 'vote is bli'))).toMatch(/,The first vote is blind$/);
});

test('where the last words stand in the range before, the words before them end it', () => {
  render(
    `<main><p id="one">We begin with all of it here. ${mark(1)} Ask who decides. ${mark(2)} Nobody else can say. ${mark(3)} Ask who decides. ${mark(4)}</p></main>`,
  );
  expect(wordsOf(whole('#one'))).toMatch(/,Nobody else can say\.$/);
});
