import type { Locator } from '@playwright/test';

/** What is to be seen of these elements, by their first letters; in one look, where asking each of them is a way to the browser. */
export const seenOf = (elements: Locator): Promise<string[]> =>
  elements.filter({ visible: true }).evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 160)));
