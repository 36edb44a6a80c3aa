import { expect, it } from 'vitest';
import { titleIn } from './titles.ts';

it.each([
  ['<head><title>The loop · Loop Ready</title>', 'The loop'],
  ['<title>Loop Ready</title>', 'Loop Ready'],
  ['<title>A &quot;no&quot; &amp; a &#39;yes&#39; &hellip; · Loop Ready</title>', 'A "no" & a \'yes\' &hellip;'],
  ['<title></title>', undefined],
  ['<p>no title</p>', undefined],
])('%s', (html, title) => expect(titleIn(html)).toBe(title));
