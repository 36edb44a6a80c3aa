/** Tables as the search index reads them: rows as sentences. */

/**
 * A page's HTML in which each row of a table is a block, and its cells are words with a sign between them: the index would end
 * each cell with a period, and an extract of that reads as many short sentences about nothing.
 */
export function withRowsAsSentences(html: string): string {
  return html.replace(/<table\b[\s\S]*?<\/table>/g, (table) =>
    table
      .replace(/<tr\b[^>]*>([\s\S]*?)<\/tr>/g, (_, row: string) => `<p>${sentenceOf(row)}</p>`)
      .replace(/<(\/?)(?:table|thead|tbody|tfoot|caption)\b/g, '<$1div'),
  );
}

/** The cells of a row: what it is about and a colon, then the rest with semicolons. The index adds the period. */
function sentenceOf(row: string): string {
  const cells = [...row.matchAll(/<(t[dh])\b([^>]*)>([\s\S]*?)<\/\1>/g)]
    .map(([, , attributes = '', words = '']) => ({ attributes, words: words.trim() }))
    .filter(({ words }) => words !== '');
  const isHead = !/<td\b/.test(row) || /^\s*<td\b[^>]*>\s*<\/td>/.test(row);
  return cells
    .map(({ attributes, words }, index) => {
      const sign =
        index === cells.length - 1 || /\p{P}$/u.test(textOf(words)) ? '' : index === 0 && !isHead ? ':' : ';';
      return `<span${attributes}>${words}${sign}</span>`;
    })
    .join(' ');
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, '').trim();
