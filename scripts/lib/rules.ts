/** Reading `_headers` and `_redirects` as the hosts that obey them do. */

export interface HeaderRule {
  /** A path; one `*` in it stands for anything, slashes too. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export interface RedirectRule {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

/** Rules of a `_headers` file: paths at the line's start, their headers indented; `#` begins a comment. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^\S/.test(line)) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || !rule)
      throw new Error(`_headers: not a header below a path: "${line}"`);
    rule.headers.push([name, value]);
  }
  return rules;
}

/** The headers of a path; a name set by several rules gets all their values, joined as the hosts join them. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (!fits(rule.path, path)) continue;
    for (const [name, value] of rule.headers) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

function fits(rule: string, path: string): boolean {
  const [start = '', end] = rule.split('*');
  if (end === undefined) return path === rule;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** Rules of a `_redirects` file: `from to status` on each line; 301 without a status. */
export function parseRedirects(text: string): RedirectRule[] {
  return text
    .split(/\r?\n/)
    .filter((line) => !/^\s*(#|$)/.test(line))
    .map((line) => {
      const [from, to, status = '301'] = line.trim().split(/\s+/);
      if (!from || !to || !/^3\d\d$/.test(status)) throw new Error(`_redirects: not "from to status": "${line}"`);
      return { from, to, status: Number(status) };
    });
}
