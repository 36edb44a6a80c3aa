/** The bodies of MDX files, which Astro compiles. What else a file holds, the book reads and checks (decision 1). */

import type { MDXInstance } from 'astro';

const FILES = import.meta.glob<MDXInstance<Record<string, unknown>>>('../content/**/*.mdx');

/** Paths of all files with a body, from the root of the project. */
export const bodies: readonly string[] = Object.keys(FILES).map((path) => path.slice('../'.length));

/**
 * The body of a file, as a component that takes `components`.
 * @param file path from the root of the project: `content/guide/process/timeline.mdx`
 * @throws when there is no such file
 */
export async function bodyOf(file: string): Promise<MDXInstance<Record<string, unknown>>['Content']> {
  const load = FILES[`../${file}`];
  if (!load) throw new Error(`${file} is no file with a body.`);
  return (await load()).Content;
}
