/**
 * `node scripts/serve.ts`: serves dist/ as a host would: the headers of `_headers`, the redirects of `_redirects`, compressed files where
 * the browser takes them, closing slashes, and the 404 page. For this machine only, unless HOST says otherwise.
 */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { BASE_PATH, NAME } from '../src/site.config.ts';
import { ROOT } from './lib/processes.ts';
import { headersFor, parseHeaders, parseRedirects } from './lib/rules.ts';

export interface ServeOptions {
  /** Folder to serve. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Path of the site, with both slashes. */
  readonly base: string;
  /** Name or number of the network interface; 127.0.0.1 without it. */
  readonly host?: string;
}

export interface Server {
  /** Address of the home page. */
  readonly url: string;
  close(): Promise<void>;
}

/** Files that tell hosts what to do and are no part of the site. */
const UNPUBLISHED = new Set(['_headers', '_redirects']);

/**
 * Begins to serve.
 * @throws when the port is taken (the message names it), or the folder holds no site
 */
export async function serve({ root, port, base, host = '127.0.0.1' }: ServeOptions): Promise<Server> {
  if (!existsSync(join(root, 'index.html'))) throw new Error(`There is no site in ${root}. Run "npm run build" first.`);
  const server = createServer(respondFrom(root, base));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The port that the environment asks for; 4321 without PORT.
 * @throws when PORT is no port
 */
export function portOf(environment: Readonly<Record<string, string | undefined>>): number {
  const asked = environment['PORT'] || '4321';
  if (!/^\d{1,5}$/.test(asked) || Number(asked) > 65535) {
    throw new Error(`PORT is "${asked}"; it must be a whole number up to 65535, like PORT=4322.`);
  }
  return Number(asked);
}

/** Serves dist/ where PORT, HOST and BASE_PATH say, until Ctrl+C. */
export async function serveUntilStopped(): Promise<void> {
  const host = process.env['HOST'] || '127.0.0.1';
  const server = await serve({ root: join(ROOT, 'dist'), port: portOf(process.env), base: BASE_PATH, host });
  console.log(`${NAME} is at ${server.url} (Ctrl+C ends it)`);
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(`Port ${port} is taken by another program. Take another one: PORT=${port + 1} npm start`);
  }
  if (error.code === 'EACCES')
    return new Error(`Port ${port} needs more rights than this user has. Take another one: PORT=4321 npm start`);
  return new Error(`Cannot listen on ${host}:${port}: ${error.message}`);
}

/** What is read of a site once, and which folder it was read from. */
interface Site {
  /** Number of the folder: a build puts another one in its place. */
  readonly inode: number;
  readonly headerRules: ReturnType<typeof parseHeaders>;
  readonly redirects: ReadonlyMap<string, ReturnType<typeof parseRedirects>[number]>;
  readonly files: ReturnType<typeof sirv>;
  readonly missing: string;
}

function readSite(root: string, inode: number): Site {
  const rules = parseRedirects(readIfThere(join(root, '_redirects')));
  return {
    inode,
    headerRules: parseHeaders(readIfThere(join(root, '_headers'))),
    redirects: new Map(rules.map((rule) => [rule.from, rule])),
    files: sirv(root, { brotli: true, gzip: true, etag: true, extensions: ['html'] }),
    missing: readIfThere(join(root, '404.html')),
  };
}

function respondFrom(root: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  let site = readSite(root, statSync(root).ino);

  return (request, response) => {
    const folder = statSync(root, { throwIfNoEntry: false });
    if (!folder) {
      // A new build is just being put in place of the old one.
      response.writeHead(503, { 'Retry-After': '1' }).end('The site is being replaced. Reload in a second.');
      return;
    }
    if (folder.ino !== site.inode) site = readSite(root, folder.ino);
    const { headerRules, redirects, files, missing } = site;
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    for (const [name, value] of headersFor(headerRules, path)) response.setHeader(name, value);

    const leadTo = (to: string, status: number): void => {
      response.writeHead(status, { Location: to }).end();
    };
    const giveUp = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : missing);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const redirect = redirects.get(path);
    if (redirect) return leadTo(redirect.to, redirect.status);
    if (path === base.slice(0, -1)) return leadTo(base, 301);
    if (!path.startsWith(base) || UNPUBLISHED.has(path.slice(base.length))) return giveUp();
    const inside = path.slice(base.length - 1);
    if (/\/[^/.]+$/.test(inside) && isPage(root, inside)) {
      return leadTo(`${path}/${query === undefined ? '' : `?${query}`}`, 301);
    }
    request.url = query === undefined ? inside : `${inside}?${query}`;
    files(request, response, giveUp);
  };
}

/** Whether a page stands at an address without its closing slash. Its letters are a slug's: nothing leads out of the root. */
function isPage(root: string, address: string): boolean {
  if (!/^[\w/-]+$/.test(address)) return false;
  return statSync(join(root, address, 'index.html'), { throwIfNoEntry: false })?.isFile() ?? false;
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

if (import.meta.main) {
  try {
    await serveUntilStopped();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
