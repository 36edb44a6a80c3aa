import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeHosting } from '../hosting.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const HEADERS = `/x/*
  Content-Security-Policy: default-src 'none'; script-src 'self'
  X-Content-Type-Options: nosniff
/x/*.md
  Content-Type: text/markdown; charset=utf-8
/x/*.txt
  Content-Type: text/plain; charset=utf-8
/x/
  Cache-Control: no-cache
/x/_astro/*
  Cache-Control: ${FOREVER}
/x/about/*
  Cache-Control: no-cache
`;

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'hosting-'));
  writeFileSync(join(dist, '_headers'), HEADERS);
  writeFileSync(join(dist, '_redirects'), '/x/old/ /x/about/ 301\n');
});
afterEach(() => rmSync(dist, { recursive: true }));

const write = (folder = '/srv/loop-ready', base = '/x/') => writeHosting(dist, base, join(dist, 'out'), folder);
const read = (name: string) => readFileSync(join(dist, 'out', name), 'utf8').split('\n');

describe('files for servers', () => {
  test('say for nginx what _headers and _redirects say', () => {
    expect(write().ok).toBe(true);
    expect(read('nginx.conf')).toEqual(
      expect.arrayContaining([
        'root "/srv/loop-ready";',
        `add_header Content-Security-Policy "default-src 'none'; script-src 'self'" always;`,
        'add_header X-Content-Type-Options "nosniff" always;',
        'charset utf-8;',
        'charset_types text/xml text/markdown text/plain;',
        'set $book_caching "no-cache";',
        `if ($uri ~ "^/x/_astro/") { set $book_caching "${FOREVER}"; }`,
        'location = "/x/old/" { return 301 "/x/about/"; }',
        'location = /x/_headers { return 404; }',
        'error_page 404 403 =404 /x/404.html;',
      ]),
    );
  });

  test('say for Caddy what _headers and _redirects say', () => {
    expect(write().ok).toBe(true);
    expect(read('Caddyfile')).toEqual(
      expect.arrayContaining([
        'root * "/srv/loop-ready"',
        `  Content-Security-Policy "default-src 'none'; script-src 'self'"`,
        '@folder1 path /x/_astro/*',
        `header @folder1 Cache-Control "${FOREVER}"`,
        '@others not path /x/_astro/*',
        'header @others Cache-Control "no-cache"',
        'header @md Content-Type "text/markdown; charset=utf-8"',
        'header @txt Content-Type "text/plain; charset=utf-8"',
        '  header @missing Content-Type "text/html; charset=utf-8"',
        'redir "/x/old/" "/x/about/" 301',
      ]),
    );
  });

  test('are for what is below a base path alone, and for the whole server without one', () => {
    expect(write().ok).toBe(true);
    expect(read('nginx.conf')).toContain('location ^~ "/x/" {');
    expect(read('Caddyfile')).toContain('handle /x/* {');
    writeFileSync(join(dist, '_headers'), HEADERS.replaceAll('/x/', '/'));
    expect(write('/srv', '/').ok).toBe(true);
    expect(read('nginx.conf').join()).not.toContain('^~');
    expect(read('Caddyfile').join()).not.toContain('handle /');
  });

  test.each([
    ['a folder that is none of a server', () => write('dist'), '"dist" is no folder of a server.'],
    ['no folder', () => write(''), 'npm run hosting -- /srv/loop-ready'],
    ['another base path', () => write('/srv', '/y/'), 'Build with the same BASE_PATH.'],
    ['a sign that nginx takes for a variable', () => write('/srv/$HOME'), 'has a "$"'],
    ['a sign that Caddy takes for a variable', () => write('/srv/{x}'), 'has a "{"'],
    ['no site', () => writeHosting(join(dist, 'none'), '/', dist, '/srv'), 'Run "npm run build" first.'],
    ['more headers for one folder', () => extended('/x/_astro/*\n  X-Other: 1\n'), '/x/_astro/* has more than'],
    [
      'letters that servers do not say',
      () => extended('/x/*.csv\n  Content-Type: text/csv; charset=latin1\n'),
      '/x/*.csv has more than',
    ],
    [
      'one file cached for ever',
      () => extended(`/x/a.js\n  Cache-Control: ${FOREVER}\n`),
      '/x/a.js is cached by itself',
    ],
  ])('are not written for %s', (_, act, said) => {
    expect(act()).toEqual({ ok: false, message: expect.stringContaining(said) });
    expect(existsSync(join(dist, 'out'))).toBe(false);
  });
});

function extended(rule: string) {
  writeFileSync(join(dist, '_headers'), HEADERS + rule);
  return write();
}
