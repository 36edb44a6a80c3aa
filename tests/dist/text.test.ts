import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute, find, textOf } from '../../scripts/after-build/html.ts';
import { meta, site } from './site.ts';
import type { SitePage } from './site.ts';
import { spacingFaults, visibleText } from './words.ts';

const built = site();
const { pages } = built;
const everyFile = [...built.byAddress.values()];
const indexable = pages.filter((page) => page.indexable);

/** What is left where a template or a build step went wrong. */
const LEFTOVER = /\bundefined\b|\[object \w+\]|\bNaN\b|[{}]|\bBUILD\b/;
const LEFTOVER_VALUE = /\bundefined\b|\[object \w+\]|\bNaN\b|^BUILD$/;

function titleOf(page: SitePage): string {
  const title = find(page.tree, ({ tagName }) => tagName === 'title');
  return title ? textOf(title).trim() : '';
}

function repeated(values: readonly (readonly [page: SitePage, value: string])[]): string[] {
  const groups = Map.groupBy(values, ([, value]) => value);
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([value, group]) => `"${value}" on ${group.map(([{ file }]) => file).join(', ')}`);
}

describe('the text of pages', () => {
  it('of home counts a path by days, evenings or weeks as the path calls them', () => {
    const rows = (built.byAddress.get('/')?.all ?? []).filter(({ tagName }) => tagName === 'li').map(textOf);
    const called = pages.flatMap(({ address, all }) => {
      const headings = all.filter(({ tagName }) => tagName === 'h2').map(textOf);
      const numbered = headings.flatMap((words) => /^(?<word>\p{L}+) \d+: /u.exec(words)?.groups?.['word'] ?? []);
      const [word = ''] = numbered;
      return address.startsWith('/start/') && word ? [`${numbered.length} ${word.toLowerCase()}s, `] : [];
    });
    expect(called.length).toBeGreaterThan(3);
    expect(called.filter((words) => !rows.some((row) => row.includes(words)))).toEqual([]);
  });

  it('has spaces between words, and none before commas, full stops and the numbers of notes', () => {
    const faults = pages.flatMap(({ file, tree }) => spacingFaults(tree).map((where) => ({ file, where })));
    // A fault of a template stands on many pages: once is enough to mend it.
    const places = [...Map.groupBy(faults, ({ where }) => where)].map(
      ([where, found]) => `"${where}" in ${found[0]?.file}, ${found.length} in all`,
    );
    expect(places).toEqual([]);
  });

  it('has its quotes set, outside of code', () => {
    const found = pages.flatMap(({ file, tree }) =>
      visibleText(tree)
        .filter((text) => /["']/.test(text))
        .map((text) => `${file}: ${text.trim().slice(0, 80)}`),
    );
    expect(found.slice(0, 20)).toEqual([]);
  });

  it('names the edition that the package has', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const about = built.byAddress.get('/about/');
    expect(about && visibleText(about.tree).join(' ')).toContain(`Edition ${version.replace(/\.\d+$/, '')},`);
  });

  it('has no leftovers of templates', () => {
    const found = everyFile.flatMap((page) => {
      const texts = [titleOf(page), ...visibleText(page.tree)].filter((text) => LEFTOVER.test(text));
      return texts.map((text) => `${page.file}: ${text.trim().slice(0, 80)}`);
    });
    expect(found).toEqual([]);
  });

  it('has no leftovers in attributes', () => {
    const found = everyFile.flatMap((page) =>
      page.all.flatMap((element) =>
        Object.keys(element.properties)
          .filter((name) => LEFTOVER_VALUE.test(attribute(element, name) ?? ''))
          .map((name) => `${page.file}: <${element.tagName}> ${name}="${attribute(element, name)}"`),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('a page says what it is', () => {
  it('by exactly one h1, in its main text, with words', () => {
    for (const page of pages) {
      const headings = page.all.filter(({ tagName }) => tagName === 'h1');
      expect(headings, page.file).toHaveLength(1);
      expect(headings.map(textOf).join('').trim(), page.file).not.toBe('');
      expect(page.main && find(page.main, ({ tagName }) => tagName === 'h1'), page.file).toBe(headings[0]);
    }
  });

  it('by headings that skip no level', () => {
    const skipped = pages.flatMap((page) => {
      const headings = page.all.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
      return headings.flatMap((heading, index) => {
        const level = Number(heading.tagName[1]);
        const before = Number(headings[index - 1]?.tagName[1] ?? 0);
        return level > before + 1
          ? [`${page.file}: <${heading.tagName}> "${textOf(heading).trim()}" after h${before}`]
          : [];
      });
    });
    expect(skipped).toEqual([]);
  });

  it('by a title of its own', () => {
    for (const page of everyFile) expect(titleOf(page), page.file).not.toBe('');
    expect(repeated(pages.map((page) => [page, titleOf(page)]))).toEqual([]);
  });

  it('by a description of its own that spells the role out', () => {
    const described = pages.map((page) => [page, meta(page.all, 'description') ?? ''] as const);
    for (const [{ file }, description] of described) expect(description.trim(), file).not.toBe('');
    expect(repeated(described)).toEqual([]);
    const silent = described.filter(
      ([page, description]) => page.indexable && !/\bTechnical Program Manager/.test(description),
    );
    expect(silent.map(([{ file }, description]) => `${file}: ${description}`)).toEqual([]);
  });

  it('by its canonical address, where search engines may list it', () => {
    expect(indexable.length).toBeGreaterThan(0);
    for (const page of indexable) {
      const links = page.all.filter(
        (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
      );
      expect(
        links.map((link) => attribute(link, 'href')),
        page.file,
      ).toEqual([built.origin + built.base + page.address.slice(1)]);
    }
  });

  it('by its language', () => {
    for (const page of everyFile) {
      expect(
        attribute(find(page.tree, ({ tagName }) => tagName === 'html') ?? page.all[0] ?? fail(page), 'lang'),
        page.file,
      ).toBe('en');
    }
  });

  it('by what it is not, in its footer', () => {
    for (const page of pages) {
      const footer = page.all.findLast(({ tagName }) => tagName === 'footer');
      expect(footer ? textOf(footer) : '', page.file).toContain('Not affiliated with Amazon');
    }
  });
});

function fail(page: SitePage): never {
  throw new Error(`${page.file} has no elements`);
}
