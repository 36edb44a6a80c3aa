/** Breaking a title into lines. */

/**
 * Lines no wider than `widest`, and among the ways with that few lines the one whose widest line is narrowest.
 * A word that is wider by itself gets a line of its own.
 * @param widthOf width of a word or a space, in the unit of `widest`
 */
export function balancedLines(text: string, widest: number, widthOf: (text: string) => number): string[] {
  const words = text.split(' ').map((word) => ({ word, width: widthOf(word) }));
  const space = widthOf(' ');
  const fill = (limit: number): string[] => {
    const lines: { words: string[]; width: number }[] = [];
    for (const { word, width } of words) {
      const line = lines.at(-1);
      if (line && line.width + space + width <= limit) {
        line.words.push(word);
        line.width += space + width;
      } else lines.push({ words: [word], width });
    }
    return lines.map((line) => line.words.join(' '));
  };
  // The widest line of any way is some run of words: the narrowest run that still gives as few lines.
  const widths = words
    .flatMap((_, from) => words.slice(from).map((__, more) => widthOfRun(words.slice(from, from + more + 1), space)))
    .filter((width) => width <= widest)
    .sort((a, b) => a - b);
  const fewest = fill(widest).length;
  return fill(widths.find((width) => fill(width).length === fewest) ?? widest);
}

function widthOfRun(words: readonly { readonly width: number }[], space: number): number {
  return words.reduce((sum, { width }) => sum + width, 0) + space * (words.length - 1);
}
