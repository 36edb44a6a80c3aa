/** Stories are records in IndexedDB: written, found after a reload, seen from another window. */

import { expect, journey } from './journey.ts';

journey('a story is kept while it is typed, and another window sees it', async (phone) => {
  await phone.go('practice/stories/');
  await phone.press('Write a story');
  await phone.type('Title', 'Cutover');
  await phone.type('Action', 'I moved 40 services, one a day.');
  await expect.poll(() => phone.text('story-bank .verdict-level')).toBe('Not yet an answer');
  const address = await phone.address();
  await phone.reload();
  await expect.poll(() => phone.text('story-bank h2')).toBe('Cutover');
  expect(await phone.value('Action')).toBe('I moved 40 services, one a day.');
  const first = await phone.driver.getWindowHandle();
  await phone.driver.switchTo().newWindow('window');
  await phone.go(address);
  await phone.type('Scope', '40 teams');
  await phone.driver.switchTo().window(first);
  await expect.poll(() => phone.value('Scope')).toBe('40 teams');
  await phone.press('All stories');
  await expect.poll(() => phone.text('.stories-list')).toContain('Cutover');
});
