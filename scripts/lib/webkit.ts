/** Finds WebKitGTK with its driver and a screen that nobody sees, or installs them where that may be done. */

import { aptInstall, thisMachine } from './browsers.ts';
import type { Machine } from './browsers.ts';

/** Paths of the programs. */
export interface WebKit {
  readonly driver: string;
  /** The small browser that comes with the library. */
  readonly browser: string;
  /** X server. */
  readonly screen: string;
}

const PACKAGES = ['webkit2gtk-driver', 'xvfb'] as const;

const FOLDERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((library) => `/usr/lib/${machine}/${library}`),
);

/**
 * WebKitGTK of the system, or a new one from apt.
 * @throws when something is missing and cannot be installed; the message says what to do
 */
export async function findWebKit(machine: Machine = thisMachine): Promise<WebKit> {
  const found = find(machine);
  if (found) return found;
  if (machine.isRoot && machine.exists('/usr/bin/apt-get')) {
    machine.say(`No WebKitGTK with a driver and a screen found; trying apt-get install ${PACKAGES.join(' ')} …`);
    await aptInstall(machine, [PACKAGES]);
    const installed = find(machine);
    if (installed) return installed;
  }
  throw new Error(
    'The journeys in WebKit need WebKitGTK, its driver and Xvfb, which exist for Linux, and they could not be installed. ' +
      `Install them yourself (sudo apt-get install ${PACKAGES.join(' ')}).`,
  );
}

function find(machine: Machine): WebKit | undefined {
  const [driver, screen] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
  const browser = FOLDERS.map((folder) => `${folder}/MiniBrowser`).find((path) => machine.exists(path));
  return browser && machine.exists(driver) && machine.exists(screen) ? { driver, browser, screen } : undefined;
}
