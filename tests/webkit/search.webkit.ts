/** A question is typed, and Enter leads to the heading that answers it. */

import { expect, journey, Key } from './journey.ts';

journey('a typed question, Enter, and the reader stands at the heading that answers', async (phone) => {
  await phone.go('questions/');
  await phone.pressOne('search-box a');
  await expect.poll(() => phone.run('return document.activeElement.type')).toBe('search');
  await phone.keys('bar raiser veto');
  const first = 'return document.querySelector("dialog [data-result=page]")?.getAttribute("href")';
  await expect.poll(() => phone.run(first)).toMatch(/process\/bar-raiser\/(#|$)/);
  await phone.keys(Key.ENTER);
  await expect.poll(() => phone.address()).toMatch(/^process\/bar-raiser\/#[a-z-]+/);
  const [, id = ''] = /#([a-z-]+)/.exec(await phone.address()) ?? [];
  await expect.poll(() => phone.isInSight(`#${id}`)).toBe(true);
  expect(await phone.count('dialog')).toBe(0);
});

journey('the page of results is whole, with the full text below', async (phone) => {
  await phone.go('search/?q=how+long+do+I+have+for+the+essay');
  await expect.poll(() => phone.count('.search-results[aria-busy="false"]')).toBe(1);
  const first = 'return document.querySelector("[data-result=page]").getAttribute("href")';
  expect(await phone.run(first)).toMatch(/writing\/the-exercise\//);
  // Only Pagefind, which runs WebAssembly in a worker, finds this: it is no title, heading or term.
  await phone.go('search/?q=Grafana');
  await expect.poll(() => phone.count('.search-results[aria-busy="false"]')).toBe(1);
  expect(await phone.run(first)).toMatch(/questions\/collect-service-health-data\//);
});
