import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders, parseRedirects } from './rules.ts';

const TEXT = `# all
/x/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; img-src 'self' data:

/x/_astro/*
  Cache-Control: immutable
/x/
  Cache-Control: no-cache
`;

describe('_headers', () => {
  const rules = parseHeaders(TEXT);

  it('reads paths and their headers, colons in values too', () => {
    expect(rules.map(({ path }) => path)).toEqual(['/x/*', '/x/_astro/*', '/x/']);
    expect(rules[0]?.headers[1]).toEqual(['Content-Security-Policy', "default-src 'none'; img-src 'self' data:"]);
  });

  it('finds the rules of a path', () => {
    expect(headersFor(rules, '/x/_astro/a.js').get('Cache-Control')).toBe('immutable');
    expect(headersFor(rules, '/x/').get('Cache-Control')).toBe('no-cache');
    expect(headersFor(rules, '/x/a/').has('Cache-Control')).toBe(false);
    expect(headersFor(rules, '/y/').size).toBe(0);
  });

  it('takes a star inside a path for anything, folders too', () => {
    const text = parseHeaders('/x/*.md\n  A: 1\n');
    expect(
      ['/x/a/b/c.md', '/x/.md', '/x/a.mdx', '/y/a.md', '/x.md'].filter((path) => headersFor(text, path).has('A')),
    ).toEqual(['/x/a/b/c.md', '/x/.md']);
  });

  it('joins what two rules say of one header, as hosts do', () => {
    expect(headersFor(parseHeaders('/*\n  A: 1\n/b\n  A: 2\n'), '/b').get('A')).toBe('1, 2');
  });

  it.each(['/x/*\n  nonsense\n', '  A: b\n'])('refuses %j', (text) =>
    expect(() => parseHeaders(text)).toThrow('_headers'),
  );
});

describe('_redirects', () => {
  it('reads from, to and status', () => {
    expect(parseRedirects('# old\n/a/ /b/#c 302\n/d/ /e/\n')).toEqual([
      { from: '/a/', to: '/b/#c', status: 302 },
      { from: '/d/', to: '/e/', status: 301 },
    ]);
  });

  it.each(['/a/', '/a/ /b/ 200'])('refuses %j', (text) => expect(() => parseRedirects(text)).toThrow('_redirects'));
});
