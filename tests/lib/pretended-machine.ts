/** Machines for the search of browsers: what is there, and what an installation brings. */

import type { Machine } from '../../scripts/lib/browsers.ts';

/** Where Playwright puts its own. */
export const OWN = { chromium: '/own/chromium', firefox: '/own/firefox' };

export interface Pretended extends Machine {
  readonly log: string[];
}

/**
 * A machine with these files; `installs` says which file a command brings, or that it brings none. Programs in
 * `broken` do not start.
 */
export function pretendedMachine(
  files: readonly string[],
  options: {
    installs?: Record<string, string | undefined>;
    broken?: string[];
    isRoot?: boolean;
    environment?: Record<string, string>;
  } = {},
): Pretended {
  const there = new Set(files);
  const log: string[] = [];
  return {
    environment: options.environment ?? {},
    platform: 'linux',
    isRoot: options.isRoot ?? false,
    playwrightPath: (kind) => OWN[kind],
    exists: (path) => there.has(path),
    run: async (command, args) => {
      if (args[0] === '--version') return !options.broken?.includes(command);
      const line = [command, ...args].join(' ');
      log.push(line);
      const brings = Object.entries(options.installs ?? {}).find(([start]) => line.startsWith(start))?.[1];
      if (brings) there.add(brings);
      return brings !== undefined;
    },
    say: () => undefined,
    log,
  };
}
