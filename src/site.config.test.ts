import { afterEach, describe, expect, it, vi } from 'vitest';

/** The settings under an environment; the module reads it once, so it is loaded anew. */
async function settings(environment: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return import('./site.config.ts');
}
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('SITE_URL', () => {
  it('is an origin, with or without a slash at its end', async () => {
    expect((await settings({ SITE_URL: 'https://example.org/' })).SITE_URL).toBe('https://example.org');
    expect((await settings({ SITE_URL: '' })).SITE_URL).toBe('http://127.0.0.1:4321');
    expect(await settings({ SITE_URL: 'https://example.org', BASE_PATH: 'handbook' })).toMatchObject({
      SITE_URL: 'https://example.org',
      BASE_PATH: '/handbook/',
    });
  });

  it('is refused with a path, and the message says how to write it', async () => {
    await expect(settings({ SITE_URL: 'https://example.org/handbook/' })).rejects.toThrow(
      'Write SITE_URL=https://example.org and BASE_PATH=/handbook/.',
    );
    await expect(settings({ SITE_URL: 'https://example.org/?x' })).rejects.toThrow('SITE_URL=https://example.org');
    await expect(settings({ SITE_URL: 'example.org' })).rejects.toThrow('Write an origin, like https://example.org.');
  });
});
