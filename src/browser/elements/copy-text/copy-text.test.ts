// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { render } from '../../parts/render.ts';
import './copy-text.ts';

let copied: string[] = [];
const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as Clipboard);

const press = async () => {
  document.querySelector('.copy-line button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await new Promise((done) => setTimeout(done));
};

afterEach(() => {
  copied = [];
  vi.restoreAllMocks();
});

const NOTE = '<button class="mark">1</button><span class="note" popover>Who says so.</span>';

test.each([
  [
    'paragraphs',
    `<blockquote><p>Hello Vera,\n thank you.${NOTE}</p><p>Bo</p></blockquote>`,
    'Hello Vera, thank you.\n\nBo',
  ],
  [
    'a spoken line without its quotation marks',
    '<blockquote><p>“That is good news.”</p></blockquote>',
    'That is good news.',
  ],
  ['quotation marks inside it', '<blockquote><p>Say “yes.” Bo</p></blockquote>', 'Say “yes.” Bo'],
  [
    'the first column of a table with reasons',
    '<section><p class="example-title">To Cyrus</p><div><table><thead><tr><th>Line</th><th>Why</th></tr></thead><tbody><tr><td>Hello Cyrus,</td><td>a name</td></tr><tr><td>One question.</td><td>short</td></tr></tbody></table></div></section>',
    'Hello Cyrus,\n\nOne question.',
  ],
  [
    'items of a list',
    '<section><p class="example-title">To Ruben</p><p>Two points:</p><ol><li>Date?</li><li><p>Place?</p></li></ol><p>Bo</p></section>',
    'Two points:\n\n1. Date?\n2. Place?\n\nBo',
  ],
  [
    'an item whose text has a note behind it, once',
    '<blockquote><ul><li><div class="noted"><p>Date?<button class="mark">1</button></p><aside class="note" popover>1 Who says so.</aside></div></li></ul></blockquote>',
    '- Date?',
  ],
])('copies %s', async (_, body, text) => {
  clipboard(async (words) => void copied.push(words));
  render(`<copy-text>${body}</copy-text>`);
  await press();
  expect(copied).toEqual([text]);
  expect(document.querySelector('copy-text [role=status]')?.textContent).toBe('Copied');
});

test('selects the message where copying is refused, and says so', async () => {
  clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  const select = vi.spyOn(getSelection() as Selection, 'selectAllChildren');
  render('<copy-text><blockquote><p>Hello</p></blockquote></copy-text>');
  await press();
  expect(select).toHaveBeenCalledWith(document.querySelector('blockquote'));
  expect(document.querySelector('copy-text [role=status]')?.textContent).toBe('Not copied. The words are selected.');
});
