// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked, toNodes, toPieces } from './excerpt.ts';

const render = (excerpt: string): HTMLElement => {
  const p = document.createElement('p');
  p.append(...toNodes(toPieces(excerpt), document));
  return p;
};

describe('toPieces', () => {
  it('marks what the index marked', () => {
    expect(toPieces('the <mark>bar</mark> raiser')).toEqual([
      { text: 'the ', marked: false },
      { text: 'bar', marked: true },
      { text: ' raiser', marked: false },
    ]);
  });

  it('turns the index’s escapes back into signs', () => {
    expect(toPieces('a &lt;b&gt; &amp; c')).toEqual([{ text: 'a <b> & c', marked: false }]);
  });

  it('decodes once only', () => {
    expect(toPieces('&amp;lt;')[0]?.text).toBe('&lt;');
  });
});

describe('toNodes', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '<mark><script>alert(1)</script></mark>',
    '<mark onclick=alert(1)>x</mark>',
    '&lt;img src=x onerror=alert(1)&gt;',
    '</mark></p><iframe src=javascript:alert(1)>',
    '<MARK><a href="javascript:alert(1)">x</a></MARK>',
  ])('makes no element but mark from %s', (hostile) => {
    expect([...render(hostile).querySelectorAll('*')].filter((element) => element.localName !== 'mark')).toEqual([]);
    expect([...render(hostile).querySelectorAll('mark')].every((mark) => mark.attributes.length === 0)).toBe(true);
  });

  it('makes no other element from anything', () => {
    const parts = fc.constantFrom(
      '<mark>',
      '</mark>',
      '<b>',
      '&lt;',
      '&',
      '"',
      '<svg onload=x>',
      'word ',
      '<mark',
      '>',
    );
    fc.assert(
      fc.property(fc.array(parts), (list) => {
        expect([...render(list.join('')).querySelectorAll(':not(mark)')]).toEqual([]);
      }),
    );
  });
});

it('marks the words of a sentence by their stems, in any form, and no others', () => {
  const words = marked('Shares vest over four years; vesting begins late.', new Set(['vest']));
  expect(words.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['vest', 'vesting']);
  expect(words.map(({ text }) => text).join('')).toBe('Shares vest over four years; vesting begins late.');
});
