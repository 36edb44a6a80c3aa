import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe takes a check's own options too, and merges them; its types leave that out, contrast.spec.ts holds it. */
type Options = RunOptions & { readonly checks: Readonly<Record<string, { readonly options: object }>> };

const OPTIONS: Options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // The rule for AA with the bounds of AAA names all that has less than 7:1, large text less than 4.5:1, at one look at each
  // text; the rule for AAA beside it is a second look, and leaves to the first what has less than 4.5:1.
  checks: { 'color-contrast': { options: { contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } } } } },
  resultTypes: ['violations'],
};

/** What axe objects to, one line for each rule; WCAG 2.2 AA, and AAA for contrast. */
export async function objections(page: Page): Promise<string[]> {
  // Only the faults leave the page: axe's own driver takes along every node that is in order, and half of the time.
  // A page that was asked before still has it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${axe}; undefined`);
  return page.evaluate(async (options) => {
    const { run } = (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe;
    const { violations } = await run(options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  }, OPTIONS);
}
