/**
 * `npm run hosting -- /srv/loop-ready`: writes what nginx and Caddy need to serve the built site as `_headers` and `_redirects` say,
 * into hosting/, and compresses the site, which they do not. The folder is where its files will be on the server.
 * docs/hosting.md tells the rest.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE_PATH } from '../src/site.config.ts';
import { caddyConfig } from './hosting/caddy.ts';
import { nginxConfig } from './hosting/nginx.ts';
import { policyOf } from './hosting/policy.ts';
import { compressBuilt } from './compress.ts';
import { finish, isMain, ROOT } from './lib/content.ts';
import type { Outcome } from './lib/content.ts';
import { parseHeaders, parseRedirects } from './lib/rules.ts';

/**
 * Writes `nginx.conf` and `Caddyfile` into `out`, or says why not.
 * @param dist folder of the built site
 * @param base path of the site, with both slashes
 * @param folder on the server in which the files are, below the base path
 */
export function writeHosting(dist: string, base: string, out: string, folder = ''): Outcome {
  if (!/^\/\S*$/.test(folder)) {
    const message = `"${folder}" is no folder of a server. Write its whole path, without blanks: npm run hosting -- /srv/loop-ready`;
    return { ok: false, message };
  }
  const [headers, redirects] = ['_headers', '_redirects'].map((name) => join(dist, name));
  if (!headers || !redirects || !existsSync(headers) || !existsSync(redirects))
    return { ok: false, message: `There is no site in ${dist}. Run "npm run build" first.` };
  try {
    const rules = parseHeaders(readFileSync(headers, 'utf8'));
    const policy = policyOf(rules, parseRedirects(readFileSync(redirects, 'utf8')), base);
    const texts = { 'nginx.conf': nginxConfig(policy, folder), Caddyfile: caddyConfig(policy, folder) };
    mkdirSync(out, { recursive: true });
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(out, name), text);
    const files = Object.keys(texts).map((name) => `Wrote ${join(out, name)}`);
    return { ok: true, message: [...files, 'docs/hosting.md says where they go.'].join('\n') };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

if (isMain(import.meta.url)) {
  const outcome = writeHosting(join(ROOT, 'dist'), BASE_PATH, join(ROOT, 'hosting'), process.argv[2]);
  if (outcome.ok) await compressBuilt();
  finish(outcome);
}
