/**
 * Under `require-trusted-types-for 'script'` an address must be admitted before a script may be loaded
 * from it. The index starts its worker from a plain string, which only the page's one `default` policy
 * can admit; without it the index would run on the main thread. Markup is admitted nowhere.
 */

interface Factory {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown;
}

const admitted = new Set<string>();
let created = false;

/** Lets scripts and workers be loaded from exactly this address. Does nothing in browsers without Trusted Types. */
export function admitScript(url: string): void {
  admitted.add(url);
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  if (created || !trustedTypes) return;
  created = true;
  try {
    trustedTypes.createPolicy('default', { createScriptURL: (asked) => (admitted.has(asked) ? asked : null) });
  } catch {
    // The policy's header does not allow one; the index then runs on the main thread.
  }
}
