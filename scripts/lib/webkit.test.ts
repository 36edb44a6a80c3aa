import { describe, expect, it } from 'vitest';
import { pretendedMachine as machine } from '../../tests/lib/pretended-machine.ts';
import { findWebKit } from './webkit.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const SCREEN = '/usr/bin/Xvfb';
const APT = 'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb';

describe('findWebKit', () => {
  it('takes what the system has, and installs nothing', async () => {
    const whole = machine([DRIVER, BROWSER, SCREEN]);
    expect(await findWebKit(whole)).toEqual({ driver: DRIVER, browser: BROWSER, screen: SCREEN });
    expect(whole.log).toEqual([]);
  });

  it.each([DRIVER, BROWSER, SCREEN])('installs all of it as root where %s is missing', async (missing) => {
    const files = ['/usr/bin/apt-get', DRIVER, BROWSER, SCREEN].filter((file) => file !== missing);
    const bare = machine(files, { isRoot: true, installs: { [APT]: missing } });
    expect(await findWebKit(bare)).toEqual({ driver: DRIVER, browser: BROWSER, screen: SCREEN });
    expect(bare.log).toEqual([APT]);
  });

  it('asks apt for a new list where the old one knows no such package', async () => {
    const old = machine(['/usr/bin/apt-get'], { isRoot: true });
    await expect(findWebKit(old)).rejects.toThrow('sudo apt-get install webkit2gtk-driver xvfb');
    expect(old.log).toEqual([APT, 'apt-get update']);
  });

  it('does not touch apt as somebody else, and says what to do', async () => {
    const bare = machine(['/usr/bin/apt-get'], { installs: { [APT]: DRIVER } });
    await expect(findWebKit(bare)).rejects.toThrow('sudo apt-get install webkit2gtk-driver xvfb');
    expect(bare.log).toEqual([]);
  });
});
