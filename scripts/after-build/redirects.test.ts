import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyRedirects, redirectRules } from './redirects.ts';

let dist: string;
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const apply = (from: string, to: string): void => applyRedirects(dist, [{ from, to }], '/x/', 'https://example.org');

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'redirects-'));
  mkdirSync(join(dist, 'a/b'), { recursive: true });
  mkdirSync(join(dist, 'c'));
  writeFileSync(
    join(dist, 'a/b/index.html'),
    '<main id="m"><h1>B &amp; <i>b</i></h1><h2 title="1 > 0" id="new">New</h2><ul id="list"><li>x</ul></main>',
  );
  writeFileSync(join(dist, 'c/index.html'), '<main><h1>C</h1></main>');
});
afterEach(() => rmSync(dist, { recursive: true }));

describe('redirectRules', () => {
  it('writes permanent rules under the base path, for pages only', () => {
    expect(
      redirectRules(
        [
          { from: '/old/', to: '/a/b/#new' },
          { from: '/a/b/#old', to: '/a/b/#new' },
        ],
        '/x/',
      ),
    ).toBe('/x/old/ /x/a/b/#new 301\n/x/old/index.md /x/a/b/index.md 301\n');
  });
});

describe('applyRedirects', () => {
  it('puts a page at the old address that leads on without script or rules', () => {
    apply('/old/', '/a/b/');
    const page = read('old/index.html');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/x/a/b/">');
    expect(page).toContain('<link rel="canonical" href="https://example.org/x/a/b/">');
    expect(page).toContain('<a href="/x/a/b/">B &amp; b</a>');
  });

  it('keeps the title of the old address within what search engines show, the link in full', () => {
    const long = 'How an essay of two pages is read by people who have ten minutes for it before your loop';
    writeFileSync(join(dist, 'c/index.html'), `<main><h1>${long}</h1></main>`);
    apply('/old/', '/c/');
    const [, title = ''] = /<title>(.*)<\/title>/.exec(read('old/index.html')) ?? [];
    expect(long.length).toBeGreaterThan(85);
    expect(title).toBe('Moved: How an essay of two pages is read by people who have ten…');
    expect(title.length).toBeLessThanOrEqual(70);
    expect(read('old/index.html')).toContain(`<a href="/x/c/">${long}</a>`);
  });

  it('puts a Markdown twin at the old address, which leads to the new one', () => {
    writeFileSync(join(dist, 'c/index.html'), '<main><h1>C [draft]</h1></main>');
    apply('/old/', '/c/');
    expect(read('old/index.md')).toBe(
      '# This page has moved\n\nIt is now at [C \\[draft\\]](https://example.org/x/c/index.md).\n',
    );
  });

  it('gives a renamed section its old id too, inside the heading', () => {
    apply('/a/b/#old', '/a/b/#new');
    expect(read('a/b/index.html')).toContain('<h2 title="1 > 0" id="new"><span id="old"></span>New</h2>');
  });

  it('puts the anchor before an element that may not hold it', () => {
    apply('/a/b/#old', '/a/b/#list');
    expect(read('a/b/index.html')).toContain('<span id="old"></span><ul id="list">');
  });

  it('puts an alias of the whole page at the start of its text', () => {
    apply('/a/b/#old', '/a/b/');
    expect(read('a/b/index.html')).toContain('<main id="m"><span id="old"></span><h1>');
  });

  it('leads on where a section moved to another page', () => {
    apply('/c/#gone', '/a/b/#new');
    expect(read('c/index.html')).toMatch(
      /<p class="moved" id="gone"[^>]*>This section has moved: <a href="\/x\/a\/b\/#new">New<\/a>\.<\/p><\/main>/,
    );
  });

  it('keeps a fragment of a page that moved, in the page where its redirect arrives', () => {
    applyRedirects(
      dist,
      [
        { from: '/old/', to: '/a/b/' },
        { from: '/old/#section', to: '/a/b/#new' },
      ],
      '/',
      'https://example.org',
    );
    expect(read('a/b/index.html')).toContain('<span id="section"></span>New');
  });

  it.each([
    ['/c/', '/a/b/', 'a page stands at /c/'],
    ['/old/', '/gone/', 'there is no page at /gone/'],
    ['/old/', '/a/b/#gone', 'has no id "gone"'],
    ['/a/b/#new', '/a/b/#list', 'has an id "new"'],
  ])('refuses %s → %s', (from, to, message) => expect(() => apply(from, to)).toThrow(message));

  it('refuses chains', () => {
    const chain = [
      { from: '/one/', to: '/two/' },
      { from: '/two/', to: '/c/' },
    ];
    expect(() => applyRedirects(dist, chain, '/', '')).toThrow('/two/ has itself moved to /c/');
  });
});

describe('the script of a redirect page', () => {
  /** Runs it as a browser would: only what stands before it has been read. Gives the address it goes to. */
  const arrival = (to: string, fragment: string): string | undefined => {
    apply('/old/', to);
    const page = read('old/index.html');
    const [before = '', script = ''] = page.split(/<script>|<\/script>/);
    const href = /<a href="([^"]*)"/.exec(before)?.[1];
    let gone: string | undefined;
    const link = href === undefined ? null : new URL(href, 'https://example.org');
    const location = { hash: fragment, replace: (address: string) => (gone = address) };
    runInNewContext(script, { location, document: { querySelector: () => link } });
    return gone;
  };

  it('takes the fragment of the old address along', () => {
    expect(arrival('/a/b/', '#veto')).toBe('https://example.org/x/a/b/#veto');
    rmSync(join(dist, 'old'), { recursive: true });
    expect(arrival('/a/b/#new', '#veto')).toBe('https://example.org/x/a/b/#new');
  });
});
