/** The words of a message as somebody would send them. Pure: reads HTML, changes nothing. */

/** Marks of facts, their notes and definitions stand in a message's HTML and are none of its words. */
const NOT_SAID = '.mark, .note, .term-note';

function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const aside of copy.querySelectorAll(NOT_SAID)) aside.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A paragraph, a cell, or an item with its number. */
function blockOf(element: Element): string {
  const words = wordsOf(element);
  if (words === '' || element.localName !== 'li') return words;
  const list = element.parentElement;
  const place = list?.localName === 'ol' ? `${[...list.children].indexOf(element) + 1}.` : '-';
  return `${place} ${words}`;
}

/**
 * A message's text: the first column of its table, where the second gives the reasons; else its paragraphs and the
 * items of its lists. Blank lines between paragraphs, and no quotation marks around the whole.
 */
export function messageOf(body: Element): string {
  const rows = [...body.querySelectorAll('tbody tr')];
  const blocks =
    rows.length > 0
      ? rows.flatMap((row) => row.querySelector('td, th') ?? [])
      : [...body.querySelectorAll('p, li')].filter(
          ({ classList, parentElement }) => !classList.contains('example-title') && !parentElement?.closest('li'),
        );
  let text = '';
  let before: Element | undefined;
  for (const block of blocks.filter((element) => wordsOf(element) !== '')) {
    const sameList = block.localName === 'li' && block.parentElement === before?.parentElement;
    text += (before ? (sameList ? '\n' : '\n\n') : '') + blockOf(block);
    before = block;
  }
  return /^["“][^"“”]*["”]$/.test(text) ? text.slice(1, -1) : text;
}
