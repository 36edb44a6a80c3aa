import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eventually } from '../../../../tests/lib/eventually.ts';

const register = vi.fn(() => Promise.resolve({}));
let rested: (() => void)[] = [];

beforeEach(() => {
  vi.resetModules();
  register.mockClear();
  rested = [];
  vi.stubEnv('PROD', true);
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => rested.push(callback));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

async function begin(navigator: object): Promise<void> {
  vi.stubGlobal('navigator', navigator);
  await import('./begin.ts');
}

it('begins once the browser is at rest, with an address that the policy admits', async () => {
  const rules: { createScriptURL(url: string): string | null }[] = [];
  vi.stubGlobal('trustedTypes', { createPolicy: (_: string, rule: (typeof rules)[number]) => rules.push(rule) });
  await begin({ serviceWorker: { register } });
  expect(register).not.toHaveBeenCalled();
  for (const rest of rested) rest();
  await eventually(() => expect(register).toHaveBeenCalledExactlyOnceWith('/sw.js'));
  expect(rules.map((rule) => [rule.createScriptURL('/sw.js'), rule.createScriptURL('/other.js')])).toEqual([
    ['/sw.js', null],
  ]);
});

it.each([
  ['the reader saves data', { serviceWorker: { register }, connection: { saveData: true } }],
  ['the browser has no workers', {}],
])('does nothing where %s', async (_, navigator) => {
  await begin(navigator);
  expect(rested).toEqual([]);
});

it('leaves the page as it is where the browser refuses', async () => {
  register.mockRejectedValueOnce(new DOMException('private', 'SecurityError'));
  await begin({ serviceWorker: { register } });
  expect(() => rested.forEach((rest) => rest())).not.toThrow();
});
