/** Files of the site that a script asks for. */

/** Longest wait for a file, in milliseconds. */
const PATIENCE = 20_000;

/** A file that did not come: with the status of the answer, or without one where there was no answer that could be read. */
export class LoadError extends Error {
  readonly status: number | undefined;

  constructor(url: string, status?: number, cause?: unknown) {
    super(`${url} could not be loaded${status === undefined ? '' : ` (${status})`}`, { cause });
    this.status = status;
  }
}

/**
 * Fetches a JSON file of the site. What it holds is for the caller to look at.
 * @throws LoadError
 */
export async function loadJson(url: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    throw new LoadError(url, undefined, error);
  }
  if (!response.ok) throw new LoadError(url, response.status);
  try {
    return await response.json();
  } catch (error) {
    throw new LoadError(url, undefined, error);
  }
}
