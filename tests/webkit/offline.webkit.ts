/** After one visit the page, home and the tools are there without a network. */

import { Releases } from '../lib/release.ts';
import { expect, journey } from './journey.ts';

journey('what was seen, home and a tool open without a network', async (phone) => {
  const site = new Releases();
  await site.publish();
  try {
    const page = '/process/the-loop/';
    await phone.go(site.origin + page);
    const seen = `return caches.open('loop-ready/seen').then((cache) => cache.keys())
      .then((all) => all.map(({ url }) => new URL(url).pathname))`;
    await expect.poll(() => phone.run(seen), { timeout: 240_000 }).toContain(page);
    await site.goOffline();
    for (const address of [page, '/', '/practice/answer/']) {
      await phone.go(site.origin + address);
      expect(await phone.text('h1')).not.toMatch(/not saved|^$/);
    }
    await expect.poll(() => phone.count('answer-check textarea')).toBe(1);
    await phone.go(`${site.origin}/offer/negotiating/`);
    expect(await phone.text('h1')).toBe('This page is not saved on this device');
  } finally {
    await site.end();
  }
});
