/** What is kept as a page, by the service worker and by pages that are read before it. */

/** Whether a response is a page as it was asked for: no error, nothing of another origin, no detour, no other file. */
export function isWholePage(response: Response): boolean {
  const { status, type, redirected, headers } = response;
  return status === 200 && type === 'basic' && !redirected && /^text\/html\b/.test(headers.get('Content-Type') ?? '');
}
