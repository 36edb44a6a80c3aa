/** Launch options of the two engines; paths come from the environment that `npm test` prepares. */

import type { PlaywrightTestConfig } from '@playwright/test';

type Use = NonNullable<PlaywrightTestConfig['use']>;

const chromium = process.env['LOOP_READY_CHROMIUM'];
const firefox = process.env['LOOP_READY_FIREFOX'];

export const CHROMIUM: Use = {
  browserName: 'chromium',
  permissions: ['clipboard-read', 'clipboard-write'],
  launchOptions: {
    ...(chromium ? { executablePath: chromium } : {}),
    args: [
      // A container's root has no sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // There is no graphics card to keep apart.
      '--in-process-gpu',
    ],
  },
};

/** Nothing that is only for a person’s eyes or for the next start; it costs a twelfth of what a journey takes. */
const QUIET = {
  'layout.frame_rate': 15,
  'browser.sessionstore.interval': 3_600_000,
  'browser.tabs.remote.warmup.enabled': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'toolkit.cosmeticAnimations.enabled': false,
};

export const FIREFOX: Use = {
  browserName: 'firefox',
  ...(firefox ? { channel: 'moz-firefox' } : {}),
  launchOptions: { ...(firefox ? { executablePath: firefox } : {}), firefoxUserPrefs: QUIET },
};
