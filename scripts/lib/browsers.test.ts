import { describe, expect, it } from 'vitest';
import { OWN, pretendedMachine as machine } from '../../tests/lib/pretended-machine.ts';
import { browserEnvironment, findBrowser } from './browsers.ts';

describe('findBrowser', () => {
  it('takes the one that is named', async () => {
    const named = machine(['/my/chrome', '/usr/bin/chromium'], { environment: { LOOP_READY_CHROMIUM: '/my/chrome' } });
    expect(await findBrowser('chromium', named)).toEqual({ path: '/my/chrome' });
  });

  it('refuses a named one that is not there instead of taking another', async () => {
    const named = machine(['/usr/bin/firefox-esr'], { environment: { LOOP_READY_FIREFOX: '/no/fox' } });
    await expect(findBrowser('firefox', named)).rejects.toThrow('LOOP_READY_FIREFOX is "/no/fox"');
  });

  it('prefers the system’s to Playwright’s, and installs nothing', async () => {
    const both = machine(['/usr/bin/chromium-browser', OWN.chromium]);
    expect(await findBrowser('chromium', both)).toEqual({ path: '/usr/bin/chromium-browser' });
    expect(both.log).toEqual([]);
  });

  it('passes over one that does not start', async () => {
    const stub = machine(['/usr/bin/chromium-browser', '/usr/bin/google-chrome'], {
      broken: ['/usr/bin/chromium-browser'],
    });
    expect(await findBrowser('chromium', stub)).toEqual({ path: '/usr/bin/google-chrome' });
  });

  it('leaves the path open for Playwright’s own', async () => {
    expect(await findBrowser('firefox', machine([OWN.firefox]))).toEqual({ path: undefined });
  });

  it('does not take the system’s rapid-release Firefox', async () => {
    await expect(findBrowser('firefox', machine(['/usr/bin/firefox']))).rejects.toThrow('The tests need Firefox');
  });

  it('installs Playwright’s where there is none', async () => {
    const bare = machine([], { installs: { 'playwright install chromium': OWN.chromium } });
    expect(await findBrowser('chromium', bare)).toEqual({ path: undefined });
    expect(bare.log).toEqual(['playwright install chromium']);
  });

  it('falls back to apt as root', async () => {
    const bare = machine(['/usr/bin/apt-get'], {
      isRoot: true,
      installs: { 'apt-get install': '/usr/bin/firefox-esr' },
    });
    expect(await findBrowser('firefox', bare)).toEqual({ path: '/usr/bin/firefox-esr' });
    expect(bare.log).toEqual([
      'playwright install --with-deps firefox',
      'apt-get install -y --no-install-recommends firefox-esr',
    ]);
  });

  it('takes Chromium’s headless shell from apt, or all of Chromium where there is no such package', async () => {
    const install = 'apt-get install -y --no-install-recommends chromium';
    const apt = (installs: Record<string, string | undefined>) =>
      machine(['/usr/bin/apt-get'], { isRoot: true, installs });
    const shell = '/usr/bin/chromium-headless-shell';
    expect(await findBrowser('chromium', apt({ [`${install}-headless-shell`]: shell }))).toEqual({ path: shell });
    const old = apt({ [`${install}-headless-shell`]: undefined, [install]: '/usr/bin/chromium' });
    expect(await findBrowser('chromium', old)).toEqual({ path: '/usr/bin/chromium' });
  });

  it('prefers the headless shell of the system', async () => {
    const both = machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']);
    expect(await findBrowser('chromium', both)).toEqual({ path: '/usr/bin/chromium-headless-shell' });
  });

  it('does not touch apt as somebody else, and says what to do', async () => {
    const bare = machine(['/usr/bin/apt-get'], { installs: { 'apt-get': '/usr/bin/chromium' } });
    await expect(findBrowser('chromium', bare)).rejects.toThrow('LOOP_READY_CHROMIUM=/path/to/chromium npm test');
    expect(bare.log).toEqual(['playwright install chromium']);
  });
});

describe('browserEnvironment', () => {
  it('names the system’s browsers only', async () => {
    expect(await browserEnvironment(machine(['/usr/bin/chromium', OWN.firefox]))).toEqual({
      LOOP_READY_CHROMIUM: '/usr/bin/chromium',
    });
  });
});
