/** Two offers are laid side by side, and are there on the next visit. */

import { expect, journey } from './journey.ts';
import type { Phone } from './phone.ts';

/** The cells of a row of the first table that has it. */
const row = (phone: Phone, name: string) =>
  phone.run<string[]>(
    `const row = [...document.querySelectorAll('offer-calculator tr')].find(
      (one) => one.checkVisibility() && one.querySelector('th')?.textContent.trim() === arguments[0]);
    return [...row?.querySelectorAll('td') ?? []].map((cell) => cell.textContent.trim());`,
    name,
  );

journey('numbers give a sentence and a table, and come back after a reload', async (phone) => {
  await phone.go('practice/offer-calculator/');
  await phone.press('Try it on an example');
  await expect.poll(() => phone.text('.offers-lead')).toMatch(/pays \$26,000 more over four years/);
  const second = await phone.run<string>(
    'document.querySelectorAll(".offers-offer")[1].setAttribute("data-second", ""); return "[data-second]"',
  );
  await phone.type('Base a year', '280k', second);
  await expect.poll(() => phone.text('.offers-lead')).toMatch(/pays \$46,000 more over four years/);
  await phone.pressOne('.offers-fold:not([open]) > summary');
  await expect.poll(() => row(phone, 'Four years')).toEqual(['$1,074,000', '$1,120,000']);
  expect(await phone.run('return document.documentElement.scrollWidth')).toBe(390);
  await phone.reload();
  await expect.poll(() => phone.text('.offers-lead')).toMatch(/pays \$46,000 more over four years/);
});
