/** An essay as files. Pure. */

/** As plain text: one empty line between paragraphs, ends with a line break. */
export function asText(essay: string): string {
  return `${essay.replace(/\r\n?/g, '\n').trim()}\n`;
}

/** What Markdown would take for marks: in a line, and at its beginning. */
const INLINE = /[\\`*_[\]<>]/g;
const AT_START = /^(\s*)([#+=~-]|\d+(?=[.)]\s))/;

/** As Markdown that shows the same words: signs that Markdown would read are escaped, lines keep their breaks. */
export function asMarkdown(essay: string): string {
  return asText(essay)
    .split('\n')
    .map((line) =>
      line
        .replace(INLINE, '\\$&')
        .replace(AT_START, (_, space: string, sign: string) =>
          /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
        ),
    )
    .join('\n')
    .replace(/([^\n])\n(?=[^\n])/g, '$1\\\n');
}
