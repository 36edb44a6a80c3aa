import { expect, it } from 'vitest';
import { withRowsAsSentences } from './table-rows.ts';

const textOf = (html: string) =>
  [...html.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, row = '']) => row.replace(/<[^>]*>/g, ''));

it('makes a sentence of each row of a table, and changes nothing else', () => {
  const html = withRowsAsSentences(
    '<p>Before.</p><table class="x">\n<thead><tr><td></td><th>L5</th><th>L6</th></tr></thead>' +
      '<tbody><tr><td id="a">Against <em>her</em></td><td>a user</td><td>an expert with a veto</td></tr>' +
      '<tr><th scope="row">“Why now?”</th><td></td><td>It is late.</td></tr></tbody></table><p>After.</p>',
  );
  expect(textOf(html)).toEqual([
    ...['Before.', 'L5; L6', 'Against her: a user; an expert with a veto', '“Why now?” It is late.', 'After.'],
  ]);
  expect(html).toContain('<span id="a">');
  expect(html).not.toMatch(/<t[a-z]/);
});
