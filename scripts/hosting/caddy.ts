/** The policy for Caddy: what goes into a site’s block. */

import { TEXT_TYPES } from '../after-build/headers.ts';
import { quoted, RARE_TYPES } from './policy.ts';
import type { Policy } from './policy.ts';

const quote = (value: string) => quoted(value, '{');

/**
 * Text of `Caddyfile`.
 * @param folder in which the site's files are, below its base path
 */
export function caddyConfig({ base, headers, caching, folders, redirects }: Policy, folder: string): string {
  const matchers = folders.map(({ path, caching: value }, index) => ({ name: `@folder${index + 1}`, path, value }));
  const rules = `root * ${quote(folder)}

header {
${headers.map(([name, value]) => `  ${name} ${quote(value)}\n`).join('')}}
${matchers.map(({ name, path, value }) => `${name} path ${path}*\nheader ${name} Cache-Control ${quote(value)}\n`).join('')}@others not path ${folders.map(({ path }) => `${path}*`).join(' ')}
header @others Cache-Control ${quote(caching)}
${[...new Map([...RARE_TYPES, ...TEXT_TYPES])].map(([ending, type]) => `@${ending} path *.${ending}\nheader @${ending} Content-Type "${type}; charset=utf-8"\n`).join('')}
${redirects.map(({ from, to, status }) => `redir ${quote(from)} ${quote(to)} ${status}\n`).join('')}
@unpublished path ${base}_headers ${base}_redirects
error @unpublished 404
# Caddy adds the closing slash, and loses the query.
@asked {
  path_regexp page ^(?:/[\\w-]+)+$
  file {path}/index.html
  expression \`{query} != ""\`
}
redir @asked {re.page.0}/?{query} 301
file_server {
  precompressed br gzip
}
`;
  return `# Loop Ready for Caddy 2.6 or newer, written by "npm run hosting". Import this file in a site's block.
${base === '/' ? rules : below(base, rules)}
handle_errors {
  @missing {
    expression {err.status_code} == 404
    path ${base}*
  }
  root @missing ${quote(folder)}
  header @missing Cache-Control ${quote(caching)}
  # The page is HTML, also where Markdown was asked for.
  header @missing Content-Type "text/html; charset=utf-8"
  rewrite @missing ${base}404.html
  file_server @missing {
    precompressed br gzip
  }
}
`;
}

/** Rules for what is below a base path alone: the rest of the server is not the site's. */
const below = (base: string, rules: string) => `redir ${quote(base.slice(0, -1))} ${quote(base)} 301
handle ${base}* {
${rules}}
`;
