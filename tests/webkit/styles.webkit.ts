/** What the style sheets say is understood: WebKit drops in silence what it does not know. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { listFiles } from '../../scripts/after-build/html.ts';
import { expect, journey } from './journey.ts';

/** What WebKit may drop: it is said there in another way, or the page is whole without it. */
const OPTIONAL = new Set([
  // With and without its prefix it is for iOS alone.
  'text-size-adjust',
  // WebKitGTK knows no forced colors, nor does an iPhone.
  'forced-color-adjust',
  // A field that does not grow with its text scrolls.
  'field-sizing',
]);

/** Every declaration of the built site, once: property and value. Those of `@font-face` and `@page` are none of an element. */
function declarations(): [string, string][] {
  const dist = inject('dist');
  const texts = listFiles(dist).flatMap((file) => {
    if (file.endsWith('.css')) return readFileSync(join(dist, file), 'utf8');
    if (!file.endsWith('.html')) return [];
    return [...readFileSync(join(dist, file), 'utf8').matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
      ([, text = '']) => text,
    );
  });
  const found = new Set<string>();
  for (const sheet of new Set(texts))
    for (const [, selector = '', body = ''] of sheet.matchAll(/([^{};]+)\{([^{}]*)\}/g))
      if (!/@(font-face|page)/.test(selector)) for (const one of body.split(/;(?![^(]*\))/)) found.add(one.trim());
  return [...found].flatMap((one) => {
    const [, property = '', value = ''] = /^([a-z-]+):(.+)$/s.exec(one) ?? [];
    // What has a prefix has its twin without one; custom properties take any value.
    return property === '' || property.startsWith('-') ? [] : [[property, value.replace(/!important$/, '').trim()]];
  });
}

/**
 * Those that the browser drops. A variable stands for its value on the page; one that only an element has is skipped.
 * A twin with a prefix helps where no variable is: with one, the browser notices too late that it does not know the rest.
 */
const DROPPED = `
  const root = getComputedStyle(document.documentElement);
  return arguments[0].filter(([property, written]) => {
    if (!written.includes('var(') && CSS.supports('-webkit-' + property, written)) return false;
    let value = written;
    for (let depth = 0; depth < 5; depth += 1)
      value = value.replace(/var\\((--[\\w-]+)\\)/g, (whole, name) => root.getPropertyValue(name).trim() || whole);
    return !value.includes('var(') && !CSS.supports(property, value);
  }).map((one) => one.join(': '));`;

journey('WebKit understands every declaration', async (phone) => {
  const all = declarations();
  expect(all.length).toBeGreaterThan(500);
  await phone.go('process/the-loop/');
  const dropped = await phone.run<string[]>(DROPPED, all);
  expect(dropped.filter((one) => !OPTIONAL.has(one.slice(0, one.indexOf(':'))))).toEqual([]);
});
