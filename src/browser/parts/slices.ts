/** Long work in slices, so that typing and scrolling go on in between. */

/** Gives the browser a turn. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Runs a generator to its end, with a turn for the browser after each step.
 * @returns what it returned, or undefined once `isWanted` says no
 */
export async function inSlices<Result>(
  steps: Generator<unknown, Result>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  while (isWanted()) {
    const { done, value } = steps.next();
    if (done) return value;
    await turn();
  }
  return undefined;
}
