/** Taking an MDX file apart without losing its line numbers. */

import type { Fault } from './types.ts';

export interface SplitFile {
  /** The front matter, its fences blanked by spaces: offsets and lines are those of the file. */
  readonly frontMatter: string;
  /** The body with an empty line for each line of the front matter: lines are those of the file. */
  readonly body: string;
}

/** Splits the text of an MDX file, or says what is wrong with its fences. Line ends must be `\n`. */
export function splitFrontMatter(text: string, file: string): SplitFile | Fault {
  const fences = 'The first line is ---, then come the values, then a line --- alone.';
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---')
    return { file, line: 1, what: 'The file does not begin with front matter.', allowed: fences };
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (close < 0) return { file, line: 1, what: 'The front matter is not closed.', allowed: fences };
  return {
    frontMatter: [' '.repeat(lines[0].length), ...lines.slice(1, close)].join('\n'),
    body: '\n'.repeat(close + 1) + lines.slice(close + 1).join('\n'),
  };
}
