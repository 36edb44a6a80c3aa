import { describe, expect, it } from 'vitest';
import { find, parse } from './html.ts';
import { lostWords } from './twin-words.ts';
import { twin } from './twin.ts';

const ADDRESS = 'https://example.org/x/process/the-loop/';

function main(html: string) {
  const found = find(parse(`<main>${html}</main>`, 'none'), ({ tagName }) => tagName === 'main');
  if (!found) throw new Error('no main');
  return found;
}

/** The twin of a main text, without the line that names the page; no word may be lost. */
function convert(html: string): string {
  const element = main(html);
  const markdown = twin(element, ADDRESS);
  expect(lostWords(element, markdown)).toEqual([]);
  return markdown.replace(/\n*From <https:\S+>\n/, '\n').trim();
}

describe('twin', () => {
  it('names the page', () => expect(twin(main('<h1>A</h1>'), ADDRESS)).toBe(`# A\n\nFrom <${ADDRESS}>\n`));

  it('makes footnotes of side notes, without the number twice', () => {
    const fact =
      '<span class="fact"><button class="mark" type="button" popovertarget="note-1" aria-label="Source, note 1">1</button></span>';
    const note =
      '<aside class="note" id="note-1" popover role="note"><b>1</b> Says more. <b>Official.</b> <a href="/x/sources/#jobs">jobs</a> (2026).</aside>';
    expect(convert(`<div class="noted">${note}<p>Five interviews.${fact} Then 1 debrief.</p></div>`)).toBe(
      'Five interviews.[^1] Then 1 debrief.\n\n[^1]: Says more. **Official.** [jobs](https://example.org/x/sources/#jobs) (2026).',
    );
  });

  it('keeps a list tight whose items have notes behind them', () => {
    const item = (text: string, number: number) =>
      `<li><div class="noted"><p>${text}<span class="fact"><button class="mark" popovertarget="note-${number}">${number}</button></span></p>` +
      `<aside class="note" id="note-${number}" popover><b>${number}</b> Who says so.</aside></div></li>`;
    expect(convert(`<ul>${item('One', 1)}${item('Two', 2)}</ul>`)).toMatch(/^- One\[\^1\]\n- Two\[\^2\]\n\n/);
  });

  it('keeps the word of a term and makes a footnote of its definition', () => {
    const term =
      '<span class="term">bar raiser<button class="term-open" popovertarget="term-2" aria-label="Definition: bar raiser"></button></span>';
    const note = '<aside class="term-note" id="term-2" popover><b>Bar raiser.</b> One who holds the bar.</aside>';
    expect(convert(`<p>The ${term} asks.</p>${note}`)).toBe(
      'The bar raiser[^term-2] asks.\n\n[^term-2]: **Bar raiser.** One who holds the bar.',
    );
  });

  it('drops copy links, drawings, controls and what says so', () => {
    expect(
      convert(
        '<div class="heading"><h2 id="a">A</h2><copy-link><a href="#a">copy</a></copy-link></div><svg><text>drawn</text></svg>' +
          '<button type="button">Print</button><nav data-twin="skip">Next</nav><p>Text.</p>',
      ),
    ).toBe('## A\n\nText.');
  });

  it('turns checklists into task lists', () => {
    expect(convert('<ul><li><label><input type="checkbox"> <span>Sleep</span></label></li></ul>')).toBe('- [ ] Sleep');
  });

  it('lists the choices of a quiz with their explanations', () => {
    const text = convert(
      '<quiz-run><form><fieldset><legend>How many?</legend><ol><li><label><input type="radio" name="q"> Four</label>' +
        '<details><summary>Answer</summary><p>Wrong: it is five.</p></details></li></ol></fieldset><button>Check</button></form></quiz-run>',
    );
    expect(text).toMatch(/^\*\*How many\?\*\*\n\n1\. \[ \] Four\n\n {3}\*\*Answer\*\*\n\n {3}Wrong: it is five\.$/);
  });

  it('keeps tables with their captions, lists of terms and figures’ text', () => {
    expect(
      convert(
        '<table><caption>Levels</caption><thead><tr><th>Level</th></tr></thead><tbody><tr><td>L6</td></tr></tbody></table>',
      ),
    ).toBe('Levels\n\n| Level |\n| --- |\n| L6 |');
    expect(convert('<dl><div><dt>Interviewer</dt> <dd><p>Why?</p></dd></div></dl>')).toBe('**Interviewer**\n\nWhy?');
    expect(convert('<figure><svg></svg><figcaption>The way</figcaption></figure>')).toBe('The way');
  });

  it('resolves relative links and fragments', () => {
    expect(convert('<p><a href="#seats">a</a> <a href="/x/role/">b</a></p>')).toBe(
      '[a](https://example.org/x/process/the-loop/#seats) [b](https://example.org/x/role/)',
    );
  });

  it('keeps two lists apart that follow each other', () => {
    const list = (tag: string) => `<${tag}><li>One</li><li>Two</li></${tag}>`;
    expect(convert(list('ul') + list('ul') + list('ul'))).toBe('- One\n- Two\n\n* One\n* Two\n\n- One\n- Two');
    expect(convert(list('ol') + list('ol'))).toBe('1. One\n2. Two\n\n1) One\n2) Two');
  });

  it('numbers a ladder from its first step', () => {
    expect(convert('<ol reversed><li>Escalate</li> <li>Listen</li></ol>')).toBe('1. Listen\n2. Escalate');
  });

  it('keeps links around blocks, and space at their ends outside', () => {
    expect(convert('<a href="/x/role/"><div><h3>Role</h3></div> <p>Read</p></a>')).toContain(
      '](https://example.org/x/role/)',
    );
    expect(convert('<p>A<a href="/x/role/"> role </a>here</p>')).toBe('A [role](https://example.org/x/role/) here');
  });

  it('adds no space before a link or within a word', () => {
    expect(convert('<p>It costs “<a href="/x/role/">a role</a>”, un<em>do</em>.</p>')).toBe(
      'It costs “[a role](https://example.org/x/role/)”, un*do*.',
    );
  });

  it('writes nothing that Markdown would read as a mark', () => {
    const words = [
      '1. one',
      '# two',
      '- three',
      'a*b*c',
      'snake_case_',
      '`tick`',
      '[x](y)',
      '[^1]',
      'a &lt;b&gt;',
      '&amp;amp;',
    ];
    expect(convert(words.map((text) => `<p>${text}</p>`).join(''))).toBe(
      [
        '1\\. one',
        '\\# two',
        '\\- three',
        'a\\*b\\*c',
        'snake\\_case\\_',
        '\\`tick\\`',
        '\\[x](y)',
        '\\[^1]',
        'a \\<b>',
        '\\&amp;',
      ].join('\n\n'),
    );
  });

  it('keeps the paragraphs of an item and the lines of a cell apart', () => {
    expect(convert('<ul><li> <div> One <b>Right</b> </div> <div><p> Since <p>So </div> </li><li> Two </li></ul>')).toBe(
      '- One **Right**\n\n  Since\n\n  So\n- Two',
    );
    expect(convert('<table><tr><th>A</th></tr><tr><td><p>x | y</p><p>z</p></td></tr></table>')).toBe(
      '| A |\n| --- |\n| x \\| y<br>z |',
    );
  });

  it('keeps headings that open', () => {
    expect(convert('<details><summary><h3 id="q">Why?</h3></summary><p>So.</p></details>')).toBe('### Why?\n\nSo.');
  });
});

describe('lostWords', () => {
  it('counts: a word said twice must be there twice', () => {
    expect(lostWords(main('<p>very very old</p>'), 'very old')).toEqual(['very']);
  });

  it('does not take the target of a link for text', () => {
    expect(lostWords(main('<p>loop</p>'), '[x](https://example.org/loop/)')).toEqual(['loop']);
  });

  it('reads across marks and escapes', () => {
    expect(lostWords(main('<p>un<b>do</b> snake_case a*b</p>'), 'un**do** snake\\_case a\\*b')).toEqual([]);
  });
});
