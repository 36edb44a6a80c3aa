/** A theme changes the root's color scheme and nothing else, so that paper's colors need no look in each theme. */

import { describe, expect, it } from 'vitest';
import { textOf } from '../../scripts/after-build/html.ts';
import { site } from './site.ts';

const built = site();
const files = [...built.files].filter((file) => file.endsWith('.css'));
const inline = built.pages.flatMap(({ file, all }) =>
  all
    .filter(({ tagName }) => tagName === 'style')
    .map((element): readonly [where: string, css: string] => [file, textOf(element)]),
);
const sheets: readonly (readonly [where: string, css: string])[] = [
  ...files.map((file): readonly [string, string] => [file, built.text(file)]),
  ...inline,
];
/** Innermost rules: their selector and declarations. */
const rules = (css: string) =>
  [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({ selector, body }));

describe('themes', () => {
  it('are asked of no style but the root’s color scheme', () => {
    const faults = sheets.flatMap(([where, css]) => [
      ...(css.includes('prefers-color-scheme') ? [`${where}: prefers-color-scheme`] : []),
      ...rules(css).flatMap(({ selector, body }) => {
        const isTheme = selector.includes('data-theme') && !/^color-scheme:\s*(light|dark);?$/.test(body.trim());
        const isElsewhere =
          /(^|[;\s])color-scheme:/.test(body) &&
          !/(^|[\s,;])(:root|html)(\[data-theme[^\]]*\])?$/.test(selector.trim());
        return isTheme || isElsewhere ? [`${where}: ${selector.trim()} { ${body.slice(0, 60)} }`] : [];
      }),
    ]);
    expect([...new Set(faults)]).toEqual([]);
  });

  it('are both there, and paper has its own', () => {
    const all = sheets.map(([, css]) => css).join('\n');
    expect(all).toMatch(/:root\[data-theme=["']?dark["']?\]\{color-scheme:dark/);
    expect(all).toMatch(/@media print\{:root\{[^}]*color-scheme:light!important/);
  });
});
