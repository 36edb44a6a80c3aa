import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to, one line for each rule; WCAG 2.2 AA, and AAA for contrast. */
export async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // No page has frames, so axe may run in one go; otherwise it passes on every node that is in order, tens of megabytes.
    .setLegacyMode()
    // Before the tags, because options() forgets them, and with them the rules that are off by default, such as target-size.
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } }, resultTypes: ['violations'] })
    .withTags([...TAGS])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}
