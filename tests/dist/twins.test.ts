import { describe, expect, it } from 'vitest';
import { attribute, elements, hasClass, textOf } from '../../scripts/after-build/html.ts';
import { fault } from './links.ts';
import { site } from './site.ts';
import { missing, pageWords, twinWords } from './words.ts';

interface Handbook {
  readonly url: string;
  readonly pages: readonly {
    readonly url: string;
    readonly title: string;
    readonly part: string | null;
    readonly kind: string;
    readonly words: number;
    readonly reviewed: string | null;
    readonly sections: readonly { readonly id: string; readonly title: string }[];
  }[];
}

const built = site();
/** Pages at an address of their own: all but the 404 page. */
const pages = built.pages.filter(({ address }) => address.endsWith('/'));
const full = (address: string): string => built.origin + built.base + address.slice(1);

/** Targets of links and bare addresses in a Markdown text. */
function targets(markdown: string): string[] {
  return [
    ...markdown.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)|<(https?:[^>\s]+)>|(?<![(<])\b(https?:\/\/[^\s)>;,]+)/g),
  ]
    .map(([, link, auto, bare]) => link ?? auto ?? bare)
    .filter((target) => target !== undefined);
}

describe('twins', () => {
  it('stand beside every page', () => {
    expect(
      pages.filter(({ address }) => !built.files.has(`${address.slice(1)}index.md`)).map(({ file }) => file),
    ).toEqual([]);
  });

  it('are not made of what is printed together, which they would only repeat', () => {
    expect(built.printed.length).toBeGreaterThan(1);
    expect(built.printed.filter(({ address }) => built.files.has(`${address.slice(1)}index.md`))).toEqual([]);
    expect(built.printed.filter(({ indexable }) => indexable)).toEqual([]);
  });

  it('have all words of their page, as often', () => {
    const lost = pages.flatMap(({ address, main, file }) => {
      const twin = built.files.has(`${address.slice(1)}index.md`) ? built.text(`${address.slice(1)}index.md`) : '';
      if (!main) return [`${file} has no main`];
      const words = pageWords(main);
      expect(words.length, file).toBeGreaterThan(0);
      const gone = missing(words, twinWords(twin));
      return gone.length > 0 ? [`${file}: ${gone.slice(0, 20).join(' ')} (${gone.length})`] : [];
    });
    expect(lost).toEqual([]);
  });

  it('have the marks of their notes right after what they prove, and a space after them', () => {
    const astray = pages.flatMap(({ address, file }) => {
      const body = built.text(`${address.slice(1)}index.md`).replace(/^\[\^[^\]]+\]:/gm, '');
      return [...body.matchAll(/.{0,20}(?:(?<=\S)\s+\[\^[^\]]+\]|\[\^[^\]]+\](?=[\p{L}\p{N}])).{0,20}/gu)].map(
        ([where]) => `${file}: ${where}`,
      );
    });
    expect(astray).toEqual([]);
  });

  it('link straight to what exists', () => {
    const broken = [...built.files]
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        targets(built.text(file)).flatMap((target) => {
          const what = fault(built, target, `/${file}`);
          return what === undefined ? [] : [`${file}: ${target} ${what}`];
        }),
      );
    expect(broken).toEqual([]);
  });
});

describe('handbook.json', () => {
  const handbook = JSON.parse(built.text('handbook.json')) as Handbook;

  it('lists every page once, and nothing else', () => {
    expect(handbook.pages.map(({ url }) => url).sort()).toEqual(
      pages.map(({ address }) => built.base + address.slice(1)).sort(),
    );
    expect(handbook.url).toBe(full('/'));
  });

  it('says of each page what it is', () => {
    for (const { url, title, part, kind, words, reviewed } of handbook.pages) {
      const page = built.byAddress.get(`/${url.slice(built.base.length)}`);
      expect(title, url).toBe(
        textOf(page?.all.find(({ tagName }) => tagName === 'h1') ?? { type: 'text', value: '' })
          .replace(/\s+/g, ' ')
          .trim(),
      );
      expect(kind, url).toBe(page?.kind);
      expect(words, url).toBeGreaterThan(0);
      if (kind === 'chapter') expect(url.slice(built.base.length).split('/')[0]).toBe(part);
      if (page?.reading) expect(reviewed, url).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('names the sections of each page in order, by ids that work', () => {
    for (const { url, sections } of handbook.pages) {
      const page = built.byAddress.get(`/${url.slice(built.base.length)}`);
      const headings = page?.main
        ? elements(page.main).filter(
            (element) => /^h[23]$/.test(element.tagName) && attribute(element, 'id') !== undefined,
          )
        : [];
      expect(
        sections.map(({ id }) => id),
        url,
      ).toEqual(headings.map((heading) => attribute(heading, 'id')));
      for (const [index, { title }] of sections.entries()) {
        const heading = headings[index];
        expect(title, url).not.toBe('');
        // A note in a heading is no part of its title.
        const noted =
          heading && elements(heading).some((element) => hasClass(element, 'fact') || hasClass(element, 'term'));
        if (heading && !noted) expect(title, url).toBe(textOf(heading).replace(/\s+/g, ' ').trim());
      }
    }
  });
});

describe('llms.txt', () => {
  const found = targets(built.text('llms.txt'));

  it('lists the twin of every page that may be listed', () => {
    const wanted = pages.filter(({ indexable }) => indexable).map(({ address }) => `${full(address)}index.md`);
    expect(missing(wanted, found)).toEqual([]);
  });

  it('leads nowhere else', () => {
    expect(found.flatMap((target) => fault(built, target.replace(/\.$/, ''), '/llms.txt') ?? [])).toEqual([]);
  });
});

describe('the sitemap', () => {
  const locations = (file: string): string[] =>
    [...built.text(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) =>
      location.replaceAll('&amp;', '&'),
    );
  const maps = locations('sitemap-index.xml').map((location) => new URL(location).pathname.slice(built.base.length));

  it('is named by its index', () => {
    expect(maps.length).toBeGreaterThan(0);
    for (const map of maps) expect(built.files).toContain(map);
  });

  it('is named where crawlers ask first', () => {
    expect(built.text('robots.txt')).toMatch(new RegExp(`^Sitemap: ${full('/sitemap-index.xml')}$`, 'm'));
  });

  it('lists every page that may be listed once, and nothing else', () => {
    const wanted = pages.filter(({ indexable }) => indexable).map(({ address }) => full(address));
    expect(maps.flatMap(locations).sort()).toEqual(wanted.sort());
  });

  it('gives days as days', () => {
    for (const map of maps)
      for (const [, day] of built.text(map).matchAll(/<lastmod>([^<]*)</g)) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('what programs ask for without being told', () => {
  it.each(['favicon.ico', 'favicon.svg', 'robots.txt'])('%s is there', (file) => expect(built.files).toContain(file));
});
