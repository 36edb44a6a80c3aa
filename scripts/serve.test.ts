import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headers } from './after-build/headers.ts';
import { portOf, serve } from './serve.ts';
import type { Server } from './serve.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'role/part'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(dist, 'index.html'), 'home');
  writeFileSync(join(dist, 'role/part/index.html'), 'part');
  writeFileSync(join(dist, 'role/part/index.html.br'), brotliCompressSync('part'));
  writeFileSync(join(dist, '404.html'), 'nothing here');
  for (const file of ['role/part/index.md', 'llms.txt', 'robots.txt']) writeFileSync(join(dist, file), 'Amazon’s');
  writeFileSync(join(dist, '_headers'), headers(dist, "default-src 'none'", '/x/'));
  writeFileSync(join(dist, '_redirects'), '/x/old/ /x/role/part/#a 301\n');
  server = await serve({ root: dist, port: 0, base: '/x/' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks for a path exactly as written; fetch would tidy it up. */
function ask(path: string, options: { method?: string; encoding?: string } = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  const headers = options.encoding ? { 'Accept-Encoding': options.encoding } : {};
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method: options.method ?? 'GET', headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

describe('serve', () => {
  it('serves pages below the base path with the headers of _headers', async () => {
    const { status, headers, body } = await ask('/x/role/part/');
    expect([status, body]).toEqual([200, 'part']);
    expect(headers['content-security-policy']).toBe("default-src 'none'");
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/x\/$/);
  });

  it('sends the compressed file to who takes it', async () => {
    expect((await ask('/x/role/part/', { encoding: 'gzip, br' })).headers['content-encoding']).toBe('br');
    const plain = await ask('/x/role/part/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.vary).toBe('Accept-Encoding');
  });

  it('answers with the 404 page, its status and the headers', async () => {
    for (const path of ['/x/nowhere/', '/x/_headers', '/x/_redirects', '/']) {
      const { status, body } = await ask(path);
      expect([path, status, body]).toEqual([path, 404, 'nothing here']);
    }
    expect((await ask('/x/nowhere/')).headers['content-security-policy']).toBe("default-src 'none'");
  });

  it.each([
    ['/x/role/part/index.md', 'text/markdown; charset=utf-8'],
    ['/x/llms.txt', 'text/plain; charset=utf-8'],
    ['/x/robots.txt', 'text/plain; charset=utf-8'],
  ])('says of %s how its letters are written, for a browser would take Windows’ for them', async (path, type) => {
    const { status, headers: said } = await ask(path);
    expect([status, said['content-type']]).toEqual([200, type]);
    const missing = await ask(path.replace('/x/', '/x/nothing/'));
    expect([missing.status, missing.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it('obeys _redirects', async () => {
    const { status, headers } = await ask('/x/old/');
    expect([status, headers.location]).toEqual([301, '/x/role/part/#a']);
  });

  it('adds a missing slash, and keeps the query', async () => {
    expect((await ask('/x/role/part?q=a%20b')).headers.location).toBe('/x/role/part/?q=a%20b');
    expect((await ask('/x')).headers.location).toBe('/x/');
    expect((await ask('/x/nowhere')).status).toBe(404);
  });

  it.each([
    '/x/../secret.txt',
    '/x/%2e%2e/secret.txt',
    '/x/..%2fsecret.txt',
    '/x/role/../../../secret.txt',
    '/x//secret.txt',
    '/x/%',
    '/x/..%5csecret.txt',
  ])('does not leave its folder by %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('reads only', async () => {
    expect((await ask('/x/', { method: 'POST' })).status).toBe(405);
    const head = await ask('/x/role/part/', { method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
  });

  it('serves on while a new build takes the place of the old, with its files, headers and redirects', async () => {
    const root = join(folder, 'replaced');
    const build = (words: string) => {
      mkdirSync(join(folder, 'next'));
      writeFileSync(join(folder, 'next', 'index.html'), words);
      writeFileSync(join(folder, 'next', `${words}.js`), words);
      writeFileSync(join(folder, 'next', '_headers'), `/*\n  X-Build: ${words}\n`);
    };
    build('one');
    renameSync(join(folder, 'next'), root);
    const other = await serve({ root, port: 0, base: '/' });
    try {
      const home = async () => {
        const response = await fetch(other.url);
        return [response.status, await response.text(), response.headers.get('x-build')];
      };
      expect(await home()).toEqual([200, 'one', 'one']);
      build('two');
      rmSync(root, { recursive: true });
      expect((await home())[0]).toBe(503);
      renameSync(join(folder, 'next'), root);
      expect(await home()).toEqual([200, 'two', 'two']);
      expect((await fetch(`${other.url}one.js`)).status).toBe(404);
      expect((await fetch(`${other.url}two.js`)).status).toBe(200);
    } finally {
      await other.close();
    }
  });

  it('says which port is taken and how to take another', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve({ root: join(folder, 'dist'), port, base: '/' })).rejects.toThrow(
      `Port ${port} is taken by another program. Take another one: PORT=${port + 1} npm start`,
    );
  });

  it('says that a folder holds no site', async () => {
    await expect(serve({ root: folder, port: 0, base: '/' })).rejects.toThrow('Run "npm run build" first');
  });
});

describe('portOf', () => {
  it('is 4321 unless PORT says otherwise', () => {
    expect(portOf({})).toBe(4321);
    expect(portOf({ PORT: '8080' })).toBe(8080);
  });

  it.each(['abc', '70000', '-1', '80.5'])('refuses %s', (PORT) =>
    expect(() => portOf({ PORT })).toThrow(`PORT is "${PORT}"`),
  );
});
