import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../lib/rules.ts';
import { listFiles } from './html.ts';
import { headers } from './headers.ts';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'headers-'));
  for (const file of [
    'index.html',
    '404.html',
    'sw.js',
    'sw.js.br',
    '_redirects',
    '_astro/a.b1.js',
    'pagefind/pagefind.js',
    'pagefind/index/en_1.pf_index',
    'role/a/index.html',
    'role/a/index.md',
    'llms.txt',
  ]) {
    mkdirSync(join(dist, file, '..'), { recursive: true });
    writeFileSync(join(dist, file), '');
  }
});
afterEach(() => rmSync(dist, { recursive: true }));

describe('headers', () => {
  it('gives every file one value for each header', () => {
    const rules = parseHeaders(headers(dist, "default-src 'none'", '/x/'));
    for (const file of listFiles(dist).filter((name) => !name.endsWith('.br') && name !== '_redirects')) {
      const found = headersFor(rules, `/x/${file.replace(/index\.html$/, '')}`);
      const hashed = /^_astro|^pagefind\/index/.test(file);
      expect([file, found.get('Cache-Control')]).toEqual([
        file,
        hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      ]);
      expect(found.get('Content-Security-Policy')).toBe("default-src 'none'");
      expect(found.get('X-Content-Type-Options')).toBe('nosniff');
      expect(found.get('Permissions-Policy')).toContain('microphone=(self)');
    }
  });

  it('says of text how its letters are written, and of nothing else', () => {
    const rules = parseHeaders(headers(dist, "default-src 'none'", '/x/'));
    const said = listFiles(dist).flatMap((file) => {
      const type = headersFor(rules, `/x/${file}`).get('Content-Type');
      return type === undefined ? [] : [[file, type]];
    });
    expect(Object.fromEntries(said)).toEqual({
      'llms.txt': 'text/plain; charset=utf-8',
      'role/a/index.md': 'text/markdown; charset=utf-8',
    });
  });

  it('refuses a policy that hosts would drop for its length', () => {
    const long = `style-src ${"'sha256-abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq=' ".repeat(40)}`;
    expect(() => headers(dist, long, '/')).toThrow('too many distinct inline blocks (40)');
  });
});
