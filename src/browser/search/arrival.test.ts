// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { rangesOf } from './arrival.ts';

const found = (...words: string[]): string[] => rangesOf(words, document).map(String);

beforeEach(() => {
  document.body.innerHTML =
    '<nav>veto</nav><main><h1>Veto</h1><h2 id="a">The Veto</h2><p>No <b>vetoes</b>, a veto.</p><h2 id="b">Else</h2><p>veto (c++)</p></main>';
  location.hash = '';
});

it('finds whole words of the named section, in any case, and not its neighbors’', () => {
  location.hash = '#a';
  expect(found('veto')).toEqual(['Veto', 'veto']);
});

it('finds them in the whole text where no section is named, and never in the contents', () => {
  expect(found('veto')).toEqual(['Veto', 'Veto', 'veto', 'veto']);
});

it('takes words literally', () => {
  location.hash = '#b';
  expect(found('.*', 'c++')).toEqual(['c']);
  expect(found()).toEqual([]);
});
