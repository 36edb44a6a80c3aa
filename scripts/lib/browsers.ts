/** Finds a Chromium and a Firefox for the tests, or installs them where that may be done. */

import { existsSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';
import { run } from './processes.ts';

export type Kind = 'chromium' | 'firefox';

/** What the search asks of the machine; tests put a pretended one in its place. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly isRoot: boolean;
  /** Where Playwright puts its own browser. */
  playwrightPath(kind: Kind): string;
  exists(path: string): boolean;
  /** Runs a program; true when it ended well. */
  run(command: string, args: readonly string[]): Promise<boolean>;
  say(line: string): void;
}

/** A browser that starts: one of the system (`path`), or Playwright's own (no path: Playwright knows it). */
export interface Browser {
  readonly path: string | undefined;
}

const BROWSERS: Record<
  Kind,
  {
    readonly name: string;
    readonly variable: string;
    readonly paths: readonly string[];
    /** Packages of Debian, the first choice first. */
    readonly packages: readonly [string, ...string[]];
  }
> = {
  chromium: {
    name: 'Chromium',
    variable: 'LOOP_READY_CHROMIUM',
    // Debian's Chromium draws its whole window even where nobody sees it, and takes twice the time of its headless shell.
    paths: [
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium-headless-shell', 'chromium'],
  },
  // Of the system's Firefoxes Playwright 1.64 can drive the long-term release only.
  firefox: {
    name: 'Firefox',
    variable: 'LOOP_READY_FIREFOX',
    paths: ['/usr/bin/firefox-esr'],
    packages: ['firefox-esr'],
  },
};

/**
 * A browser of this kind: the one named by LOOP_READY_CHROMIUM or LOOP_READY_FIREFOX, the system's, Playwright's,
 * or a new one, from Playwright or from apt.
 * @throws when there is none and none can be installed; the message says what to do
 */
export async function findBrowser(kind: Kind, machine: Machine = thisMachine): Promise<Browser> {
  const { name, variable, paths, packages } = BROWSERS[kind];
  const starts = async (path: string): Promise<boolean> =>
    machine.exists(path) && (await machine.run(path, ['--version']));
  const system = async (): Promise<Browser | undefined> => {
    for (const path of paths) if (await starts(path)) return { path };
    return undefined;
  };
  const own = async (): Promise<Browser | undefined> =>
    (await starts(machine.playwrightPath(kind))) ? { path: undefined } : undefined;

  const named = machine.environment[variable];
  if (named) {
    if (await starts(named)) return { path: named };
    throw new Error(`${variable} is "${named}", which does not start with --version. Name the program of a ${name}.`);
  }
  const found = (await system()) ?? (await own());
  if (found) return found;

  machine.say(`No ${name} found; installing one …`);
  const withSystem = machine.isRoot && machine.platform === 'linux';
  await machine.run('playwright', ['install', ...(withSystem ? ['--with-deps'] : []), kind]);
  const installed = await own();
  if (installed) return installed;
  if (withSystem && machine.exists('/usr/bin/apt-get')) {
    machine.say(`Playwright could not install it; trying apt-get install ${packages.join(' or ')} …`);
    await aptInstall(
      machine,
      packages.map((one) => [one]),
    );
    const fromApt = await system();
    if (fromApt) return fromApt;
  }
  throw new Error(
    `The tests need ${name}, and it could not be installed. Install it yourself (sudo apt-get install ${packages[0]}, ` +
      `or npx playwright install --with-deps ${kind}), or name its program: ${variable}=/path/to/${kind} npm test`,
  );
}

/** Installs the first of these sets of packages that apt knows, if need be after it has fetched a new list of them. */
export async function aptInstall(machine: Machine, choices: readonly (readonly string[])[]): Promise<void> {
  const install = async (): Promise<boolean> => {
    for (const packages of choices)
      if (await machine.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])) return true;
    return false;
  };
  if (!(await install()) && (await machine.run('apt-get', ['update']))) await install();
}

/** The environment that tells tests/playwright.config.ts which browsers to take. Unset means Playwright's own. */
export async function browserEnvironment(machine: Machine = thisMachine): Promise<Record<string, string>> {
  const environment: Record<string, string> = {};
  for (const kind of ['chromium', 'firefox'] as const) {
    const { path } = await findBrowser(kind, machine);
    if (path !== undefined) environment[BROWSERS[kind].variable] = path;
  }
  return environment;
}

/** Longest time for an installation, in milliseconds: a stuck download must not hang the tests. */
const INSTALL_TIME = 240_000;

/** The machine that this runs on. */
export const thisMachine: Machine = {
  environment: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  playwrightPath: (kind) => ({ chromium, firefox })[kind].executablePath(),
  exists: existsSync,
  run: async (command, args) => {
    const quiet = args.includes('--version');
    const ended = await run(command, args, {
      quiet,
      timeout: INSTALL_TIME,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    return ended.code === 0;
  },
  say: (line) => console.log(line),
};
