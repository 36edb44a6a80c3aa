/** A chapter is read on a phone: contents, notes, terms, the dark theme; and it is remembered where the reader stopped. */

import { expect, journey } from './journey.ts';
import type { Phone } from './phone.ts';

const CHAPTER = 'process/the-loop/';
const top = (phone: Phone, css: string) =>
  phone.run<number>('return document.querySelector(arguments[0]).getBoundingClientRect().top', css);

journey('the contents lead to a section, below the header', async (phone) => {
  await phone.go(CHAPTER);
  expect(await phone.text('h1')).toContain('five interviews');
  await phone.press('Contents');
  await expect.poll(() => phone.count('.toc')).toBe(1);
  const section = await phone.run<string>('return document.querySelectorAll(".toc a[href^=\'#\']")[3].hash');
  await phone.pressOne(`.toc a[href="${section}"]`);
  await expect.poll(() => phone.count('.toc')).toBe(0);
  expect(await phone.address()).toBe(CHAPTER + section);
  await expect.poll(() => phone.isInSight(section)).toBe(true);
  const header = await phone.run<number>(
    'return document.querySelector(".site-header").getBoundingClientRect().bottom',
  );
  expect(await top(phone, section)).toBeGreaterThanOrEqual(header);
});

journey('a source and a term open at the foot of the screen, and can be seen to open', async (phone) => {
  await phone.go(CHAPTER);
  await phone.pressOne('main .fact .mark');
  await expect.poll(() => phone.isInSight('.note:popover-open')).toBe(true);
  expect(await phone.text('.note:popover-open')).toMatch(/Official|report|bank|Opinion/);
  await phone.pressOne('main .fact .mark');
  await expect.poll(() => phone.count('.note:popover-open')).toBe(0);
  expect(await phone.style('.term', 'text-decoration-line')).toBe('underline');
  expect(await phone.style('.term', 'text-decoration-style')).toBe('dotted');
  await phone.pressOne('main .term-open');
  await expect.poll(() => phone.isInSight('.term-note:popover-open')).toBe(true);
});

journey('a dark page stays dark on the next one', async (phone) => {
  await phone.go(CHAPTER);
  const light = await phone.style('html', 'background-color');
  await phone.press('Theme: System');
  await phone.press('Theme: Light');
  await expect.poll(() => phone.text('theme-switch')).toBe('Theme: Dark');
  const dark = await phone.style('html', 'background-color');
  expect(dark).not.toBe(light);
  await phone.go('process/timeline/');
  expect(await phone.style('html', 'background-color')).toBe(dark);
});

journey('home offers to go on where the reader stopped', async (phone) => {
  await phone.go('process/bar-raiser/#power');
  await expect.poll(() => phone.isInSight('#power')).toBe(true);
  // Where a reader is gets written down after a moment of rest.
  const place = 'return localStorage.getItem("loop-ready/reading:last") ?? ""';
  await expect.poll(() => phone.run(place)).toContain('bar-raiser');
  await phone.go('');
  await phone.pressOne('continue-reading a');
  await expect.poll(() => phone.address()).toMatch(/^process\/bar-raiser\//);
});
