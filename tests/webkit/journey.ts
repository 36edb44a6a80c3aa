/** A journey: a test with a phone of its own, which leaves a picture in test-results/ when it fails. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject, test } from 'vitest';
import { ROOT } from '../../scripts/lib/processes.ts';
import { Phone } from './phone.ts';

export { expect } from 'vitest';
export { Key } from './phone.ts';

/** Runs a journey in a browser that remembers nothing. */
export function journey(name: string, run: (phone: Phone) => Promise<void>): void {
  test(name, async () => {
    const phone = await Phone.open({ site: inject('site'), driver: inject('driver'), browser: inject('browser') });
    try {
      await run(phone);
    } catch (error) {
      await keep(name, phone);
      throw error;
    } finally {
      await phone.close();
    }
  });
}

async function keep(name: string, phone: Phone): Promise<void> {
  const folder = join(ROOT, 'test-results', 'webkit');
  const picture = await phone.picture().catch(() => undefined);
  if (picture === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name.replace(/\W+/g, '-')}.png`), picture, 'base64');
}
