/** The answer check: an answer is typed, marked in its text, and kept. */

import { expect, journey } from './journey.ts';

const TEXT = 'I called him first. We moved the date, and it improved a lot. In the end 41 orders arrived.';

journey('an answer is judged while it is typed, marked, and there after a reload', async (phone) => {
  await phone.go('practice/answer/?question=teammate-not-pulling-weight');
  await phone.type(/^Your answer/, TEXT);
  await expect.poll(() => phone.text('.verdict-level')).toBe('Not yet an answer');
  expect(await phone.text('.verdict-first')).toContain('Too short');
  await phone.pressOne('.coach-all > summary');
  await expect.poll(() => phone.text('.marked-text mark')).toContain('improved a lot');
  expect(await phone.style('.marked-text mark', 'text-decoration-line')).toBe('underline');
  expect(await phone.style('.marked-text mark', 'text-decoration-thickness')).toBe('2px');
  await phone.press('Keep this version');
  await expect.poll(() => phone.text('answer-check')).toContain('Kept. The question is marked “tried” now.');
  await phone.reload();
  await expect.poll(() => phone.value(/^Your answer/)).toBe(TEXT);
  expect(await phone.count('.answer-versions')).toBe(1);
});

journey('speaking has a screen of its own, and a clock that runs', async (phone) => {
  await phone.go('practice/answer/?question=teammate-not-pulling-weight');
  await phone.press('Start speaking');
  await expect.poll(() => phone.text('.speak-screen [role=timer]')).toMatch(/^0:0[1-9]$/);
  expect(await phone.isInSight('.speak-screen')).toBe(true);
  await phone.press('Done, write it down');
  await expect.poll(() => phone.text('answer-check')).toMatch(/You spoke for 0:\d\d/);
  expect(await phone.count('.speak-screen')).toBe(0);
});
