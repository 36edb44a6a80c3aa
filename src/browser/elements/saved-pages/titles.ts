/** Titles of pages as they stand in their HTML. Pure. */

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** The title of a page without the name of the site at its end; undefined without one. */
export function titleIn(html: string): string | undefined {
  const [, written] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const title = written?.replace(/&([a-z]+|#\w+);/g, (sign, name: string) => SIGNS[name] ?? sign);
  return title?.replace(/ · [^·]+$/, '').trim() || undefined;
}
