/** The policy for nginx: what goes into a server block. */

import { TEXT_TYPES } from '../after-build/headers.ts';
import { quoted, RARE_TYPES } from './policy.ts';
import type { Policy } from './policy.ts';

const quote = (value: string) => quoted(value, '$');

/**
 * Text of `nginx.conf`.
 * @param folder in which the site's files are, below its base path
 */
export function nginxConfig({ base, headers, caching, folders, redirects }: Policy, folder: string): string {
  // `if` holds nothing but `set`: that is safe, and works inside a server block, where `map` may not stand.
  const cached = folders.map(
    ({ path, caching: value }) => `if ($uri ~ ${quote(`^${escaped(path)}`)}) { set $book_caching ${quote(value)}; }`,
  );
  const rules = `root ${quote(folder)};
index index.html;
charset utf-8;
charset_types text/xml ${TEXT_TYPES.map(([, type]) => type).join(' ')};
absolute_redirect off;

include mime.types;
types {
${RARE_TYPES.map(([ending, type]) => `  ${type} ${ending};\n`).join('')}}

# Files that "npm run hosting" has compressed. With the module ngx_brotli, add: brotli_static on;
gzip_static on;
gzip_vary on;

add_header Cache-Control $book_caching always;
${headers.map(([name, value]) => `add_header ${name} ${quote(value)} always;`).join('\n')}

# A folder without a page is missing, too.
error_page 404 403 =404 ${base}404.html;
location = ${base}_headers { return 404; }
location = ${base}_redirects { return 404; }
${redirects.map(({ from, to, status }) => `location = ${quote(from)} { return ${status} ${quote(to)}; }\n`).join('')}`;
  return `# Loop Ready for nginx 1.13 or newer, written by "npm run hosting". Include this file in a server block.
set $book_caching ${quote(caching)};
${cached.join('\n')}
${base === '/' ? rules : below(base, rules)}`;
}

/** Rules for what is below a base path alone: the rest of the server is not the site's. */
const below = (base: string, rules: string) => `location = ${quote(base.slice(0, -1))} {
absolute_redirect off;
return 301 ${quote(base)};
}
location ^~ ${quote(base)} {
${rules}}
`;

/** A path as a regular expression finds it. */
const escaped = (path: string) => path.replace(/[.+?^()[\]|]/g, '\\$&');
