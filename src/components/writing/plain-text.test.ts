import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('reads the words of rendered HTML, each escape once', () => {
  expect(plainText('What <em>they</em>\n judge &amp; why: &quot;A &lt; B&quot;, it&#39;s &amp;lt;')).toBe(
    'What they judge & why: "A < B", it\'s &lt;',
  );
});
