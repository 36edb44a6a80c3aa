/** Answers to requests for pages. */

export const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

/** A response as the network gives it. */
export function pageResponse(status = 200, headers: HeadersInit = HTML, more: Partial<Response> = {}): Response {
  const made = new Response('words', { status, headers });
  for (const [name, value] of Object.entries({ type: 'basic', redirected: false, ...more }))
    Object.defineProperty(made, name, { value });
  return made;
}
