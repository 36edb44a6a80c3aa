/** The words of a slot that Astro has rendered. Pure. */

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' };

/** HTML as Astro writes it, without its tags and escapes, on one line. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (all, name: string) => SIGNS[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();
}
