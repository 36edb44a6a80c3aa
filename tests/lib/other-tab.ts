/** For tests of elements: what another tab does to the storage, and how a browser tells this one. */

/** Milliseconds by which what another tab sets is later than what this one set. */
const LATER = 1000;

const tell = (key: string | null) => window.dispatchEvent(Object.assign(new Event('storage'), { key }));

/** Sets fields of a kind by path, one after the other. */
export function setElsewhere(kind: string, values: Readonly<Record<string, unknown>>): void {
  const now = Date.now() + LATER;
  for (const [n, [path, value]] of Object.entries(values).entries()) {
    const key = `loop-ready/${kind}:${path}`;
    localStorage.setItem(key, JSON.stringify({ at: now + n, value, version: 1 }));
    tell(key);
  }
}

/** Clears everything. */
export function clearElsewhere(): void {
  localStorage.clear();
  tell(null);
}
