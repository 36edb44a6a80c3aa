import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { ConfigData } from 'html-validate';
import { describe, expect, it } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { attribute, find } from '../../scripts/after-build/html.ts';
import { onePerKind, placeOf, site } from './site.ts';
import type { SitePage } from './site.ts';

/** What authors can get wrong; the rest is a matter of templates, for which one page of each kind is enough. */
const CONTENT_RULES = [
  'aria-label-misuse',
  'attribute-allowed-values',
  'close-order',
  'element-permitted-content',
  'element-permitted-occurrences',
  'element-permitted-order',
  'element-permitted-parent',
  'element-required-attributes',
  'element-required-content',
  'empty-heading',
  'hidden-focusable',
  'long-title',
  'no-dup-attr',
  'no-dup-id',
  'no-implicit-close',
  'no-inline-style',
  'no-raw-characters',
  'text-content',
  'unique-landmark',
  'unrecognized-char-ref',
  'wcag/h30',
  'wcag/h37',
];

const built = site();

/** The rules of the list as they stand in the whole configuration. */
function only(names: readonly string[]): ConfigData {
  const { rules = {} } = config;
  const chosen = names.filter((name) => rules[name] !== 'off').map((name) => [name, rules[name] ?? 'error'] as const);
  return { root: true, elements: config.elements, rules: Object.fromEntries(chosen) };
}

/** Faults of pages: of equal ones in a page the first, with its place, and their number. */
async function faults(pages: readonly SitePage[], rules: ConfigData): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(rules));
  const reports = await Promise.all(pages.map(({ html, file }) => validator.validateString(html, file)));
  return reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      [...Map.groupBy(messages, ({ ruleId, message }) => `${message} (${ruleId})`)].map(([what, [first, ...more]]) => {
        const times = more.length > 0 ? `, ${more.length + 1} times` : '';
        return `${filePath}:${first?.line}:${first?.column}: ${what}${times}`;
      }),
    ),
  );
}

describe('HTML', () => {
  it('of each kind of page is valid', async () => {
    const pages = onePerKind(built);
    expect(pages.length).toBeGreaterThan(1);
    expect(await faults(pages, config)).toEqual([]);
  });

  it('of every page is well formed, whatever its author wrote', async () => {
    // What is printed together is made of these pages; that its ids differ is checked with the links.
    const pages = [...built.byAddress.values()].filter((page) => !built.printed.includes(page));
    expect(await faults(pages, only(CONTENT_RULES))).toEqual([]);
  });

  it('of what is printed together is well formed: the shortest part, questions, lists and paths', async () => {
    const names = ['senior', 'questions-writing', 'checklists', 'paths'];
    const pages = built.printed.filter(({ address }) => names.includes(address.split('/')[2] ?? ''));
    expect(pages).toHaveLength(names.length);
    expect(await faults(pages, only(CONTENT_RULES))).toEqual([]);
  });

  it('ends with its document', () => {
    const late = [...built.byAddress.values()].filter(({ html }) => !/<\/html>\s*$/.test(html));
    expect(
      late.map(
        ({ file, html }) =>
          `${file}: after </html> comes ${html
            .slice(html.lastIndexOf('</html>') + 7)
            .trim()
            .slice(0, 80)}`,
      ),
    ).toEqual([]);
  });

  it('gives every form that sends something a button to send it', () => {
    const mute = built.pages.flatMap((page) =>
      page.all
        .filter((element) => element.tagName === 'form' && attribute(element, 'method') !== 'dialog')
        .filter(
          (form) =>
            !find(
              form,
              ({ tagName, properties }) =>
                (tagName === 'button' && (properties['type'] ?? 'submit') === 'submit') ||
                (tagName === 'input' && properties['type'] === 'submit'),
            ),
        )
        .map((form) => placeOf(page, form)),
    );
    expect(mute).toEqual([]);
  });
});
