/**
 * Cuts Literata (SIL Open Font License) down to what the handbook sets. Run after changing the characters:
 * `npm run fonts`. The results are committed, so that a build needs no font tool.
 *
 * Three files: the text face with weights 400 to 700; its italic; and the display cut, one weight at the
 * optical size for large headings. Keeping the optical axis in one file would weigh 51 kB.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const LETTERS = 'ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÜßàáâäåæçèéêëíîïñóôöøúü';
const PUNCTUATION = '\u00a0–—‘’“”…';
const SIGNS = '§©®°±·×÷•€£₹½←→↑↓−≤≥≈';

const from = (name: string) => fileURLToPath(import.meta.resolve(`@fontsource-variable/literata/files/${name}`));
const to = (name: string) => fileURLToPath(new URL(`../src/styles/fonts/${name}`, import.meta.url));

const TEXT_WEIGHTS = { min: 400, max: 700 };

const faces: {
  source: string;
  target: string;
  characters: string;
  axes: Record<string, number | typeof TEXT_WEIGHTS>;
}[] = [
  {
    source: 'literata-latin-wght-normal.woff2',
    target: 'literata.woff2',
    characters: ASCII + LETTERS + PUNCTUATION + SIGNS,
    axes: { wght: TEXT_WEIGHTS },
  },
  {
    source: 'literata-latin-wght-italic.woff2',
    target: 'literata-italic.woff2',
    characters: ASCII + LETTERS + PUNCTUATION,
    axes: { wght: TEXT_WEIGHTS },
  },
  {
    source: 'literata-latin-opsz-normal.woff2',
    target: 'literata-display.woff2',
    characters: ASCII + 'éèüöäñç' + PUNCTUATION,
    axes: { wght: 600, opsz: 36 },
  },
];

for (const { source, target, characters, axes } of faces) {
  const cut = await subsetFont(await readFile(from(source)), characters, {
    targetFormat: 'woff2',
    variationAxes: axes,
  });
  await writeFile(to(target), cut);
  console.log(`${target}: ${cut.length.toLocaleString('en-US')} bytes`);
}
