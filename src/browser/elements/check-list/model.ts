/** What a checklist says about its ticks. Pure. */

/** How many of the items on the page are ticked; ticks of items that are not on the page count nowhere. */
export function count(items: readonly string[], ticks: ReadonlyMap<string, boolean>): { done: number; of: number } {
  const shown = new Set(items);
  return { done: [...shown].filter((item) => ticks.get(item)).length, of: shown.size };
}

/** The line above the list. */
export function status({ done, of }: { done: number; of: number }): string {
  return done === of ? `All ${of} done` : `${done} of ${of} done`;
}
