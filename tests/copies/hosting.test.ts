/**
 * With `npm run test:all`: nginx and Caddy, where they are installed, answer with the files of `npm run hosting` as scripts/serve.ts
 * does. The site is dist/, and one under a base path, with one address more that has moved, and one file that is compressed in
 * any build.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHosting } from '../../scripts/hosting.ts';
import { serve } from '../../scripts/serve.ts';
import type { Server } from '../../scripts/serve.ts';
import { BASE, siteUnderBase } from './builds.ts';
import { NEIGHBOR, startServer, WEB_SERVERS } from './servers.ts';
import { site } from '../dist/site.ts';

/** What browsers obey in every answer. */
const COMPARED = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
];

/** Stands for the address of one of the site’s scripts. */
const SCRIPT = 'a script';

/** Below the site’s base path, or from the server’s root. */
const PATHS = [
  ['the home page', ''],
  ['a page', 'about/'],
  ['a page of a query', 'search/?q=bar+raiser'],
  ['the Markdown twin of a page', 'about/index.md'],
  ['a twin that is missing', 'about/nothing/index.md'],
  ['what language models read first', 'llms.txt'],
  ['what robots read first', 'robots.txt'],
  [SCRIPT, ''],
  ['a picture', 'favicon.svg'],
  ['the manifest', 'manifest.webmanifest'],
  ['the service worker', 'sw.js'],
  ['a page that is missing', 'about/nothing/'],
  ['a file that is missing below a folder cached for ever', '_astro/nothing.js'],
  ['the rules for other hosts', '_headers'],
  ['a page without its closing slash', 'about'],
  ['the same with a query', 'about?x=1'],
  ['an address that has moved', 'old-address/'],
  ['the twin of an address that has moved', 'old-address/index.md'],
  ['a compressed file', 'packed.css'],
  ['the base path without its closing slash', BASE.slice(0, -1)],
] as const;

describe.each([
  ['as it is built', () => site()],
  [`under ${BASE}`, siteUnderBase],
] as const)('a site %s', (_, built) => {
  let work = '';
  let base = '';
  let script = '';
  let own: Server;

  beforeAll(async () => {
    if (!process.env['TEST_ALL']) return;
    const { folder: dist, files, ...its } = await built();
    base = its.base;
    script = [...files].find((file) => /^_astro\/.*\.js$/.test(file)) ?? '';
    work = mkdtempSync(join(tmpdir(), 'servers-'));
    const root = join(work, 'site', base);
    mkdirSync(root, { recursive: true });
    for (const name of readdirSync(dist))
      if (!/^_(headers|redirects)$/.test(name)) symlinkSync(join(dist, name), join(root, name));
    const moved = ['', 'index.md'].map((file) => `${base}old-address/${file} ${base}about/${file} 301\n`).join('');
    writeFileSync(join(root, '_redirects'), readFileSync(join(dist, '_redirects'), 'utf8') + moved);
    const rule = `${base}packed.css\n  Cache-Control: no-cache\n`;
    writeFileSync(join(root, '_headers'), readFileSync(join(dist, '_headers'), 'utf8') + rule);
    const text = '/* long enough to be worth it */\n'.repeat(100);
    writeFileSync(join(root, 'packed.css'), text);
    writeFileSync(join(root, 'packed.css.br'), brotliCompressSync(text));
    writeFileSync(join(root, 'packed.css.gz'), gzipSync(text));
    const { ok, message } = writeHosting(root, base, work, join(work, 'site'));
    if (!ok) throw new Error(message);
    own = await serve({ root, port: 0, base });
  });
  afterAll(async () => {
    if (work === '') return;
    await own.close();
    rmSync(work, { recursive: true });
  });

  describe.each(WEB_SERVERS)('$name, with the file of npm run hosting', (server) => {
    const { name, program } = server;
    let origin = '';
    let stop = async () => {};
    const reason = !process.env['TEST_ALL']
      ? 'only npm run test:all starts servers'
      : program
        ? ''
        : `${name} is not installed here: apt-get install ${name === 'nginx' ? 'nginx-light' : name}`;
    if (reason !== '') {
      it('answers as scripts/serve.ts does', ({ skip }) => {
        console.warn(`Not tested with ${name}: ${reason}.`);
        skip(reason);
      });
      return;
    }

    beforeAll(async () => {
      ({ origin, stop } = await startServer(server, work, base === '/' ? '' : server.neighbor));
    });
    afterAll(() => stop());

    it.each(PATHS)('answers as scripts/serve.ts does to %s', async (what, named) => {
      const path = what === SCRIPT ? base + script : named.startsWith('/') ? named : base + named;
      const theirs = await answer(origin, path);
      const ours = await answer(new URL(own.url).origin, path);
      expect(theirs).toEqual(ours);
    });

    it('leaves what is beside the base path to others', async ({ skip }) => {
      if (base === '/') return skip('the whole server is the site’s');
      for (const path of ['/', '/elsewhere/', '/about/']) {
        const { headers, body } = await ask(origin, path);
        expect(body.toString(), path).toBe(NEIGHBOR);
        expect(
          ['cache-control', ...COMPARED].filter((name) => headers[name] !== undefined),
          path,
        ).toEqual([]);
      }
    });

    it('sends the headers to a script that has not changed, and no script', async () => {
      const { etag } = (await ask(origin, base + script)).headers;
      const again = await ask(origin, base + script, { 'If-None-Match': etag ?? '' });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers['cache-control']).toContain('immutable');
    });
  });
});

/** What of an answer must be alike. */
async function answer(origin: string, path: string) {
  const { status, headers, body } = await ask(origin, path, { 'Accept-Encoding': 'gzip' });
  const always = COMPARED.map((name) => [name, headers[name]]);
  // Caddy adds a closing slash with 308, which is 301 for a page that is read.
  if (status === 301 || status === 308) return [301, headers.location, ...always];
  const encoding = headers['content-encoding'];
  const text = encoding === 'gzip' ? gunzipSync(body) : body;
  return [
    status,
    ...always,
    headers['cache-control'],
    typeOf(headers['content-type']),
    createHash('sha256').update(text).digest('hex'),
    // What is missing is sent as it is by scripts/serve.ts.
    status === 200 && encoding,
    status === 200 && encoding !== undefined && headers.vary?.toLowerCase(),
  ];
}

/**
 * A media type; with its letters where a browser would else guess them, which other types may name or not. nginx says an older name
 * of JavaScript.
 */
function typeOf(header = ''): string {
  const [type = '', letters = ''] = header.toLowerCase().split(/;\s*/);
  return /^text\/(html|markdown|plain)$/.test(type)
    ? `${type} ${letters}`
    : type.replace('application/javascript', 'text/javascript');
}

function ask(origin: string, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    request(origin + path, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}
