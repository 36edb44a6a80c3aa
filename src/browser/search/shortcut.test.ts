import { expect, test } from 'vitest';
import { isCommandK, isSlash } from './shortcut.ts';

const press = (key: string, code: string, held: readonly string[] = []) => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
  getModifierState: (name: string) => name === 'AltGraph' && held.includes('altgr'),
});

test.each([
  ['Windows', press('k', 'KeyK', ['ctrl']), 'Win32', true],
  ['caps lock', press('K', 'KeyK', ['ctrl']), 'Linux x86_64', true],
  ['a Russian layout', press('л', 'KeyK', ['ctrl']), 'Win32', true],
  ['a Greek layout on a Mac', press('κ', 'KeyK', ['meta']), 'MacIntel', true],
  ['a Mac', press('k', 'KeyK', ['meta']), 'MacIntel', true],
  ['“delete to the end of the line” on a Mac', press('k', 'KeyK', ['ctrl']), 'MacIntel', false],
  ['the Windows key', press('k', 'KeyK', ['meta']), 'Win32', false],
  ['Dvorak, whose T is there', press('t', 'KeyK', ['ctrl']), 'Win32', false],
  ['Firefox’s console', press('K', 'KeyK', ['ctrl', 'shift']), 'Win32', false],
  ['a letter alone', press('k', 'KeyK'), 'Win32', false],
])('K: %s', (_, event, platform, is) => expect(isCommandK(event, platform)).toBe(is));

test.each([
  ['the United States', press('/', 'Slash'), true],
  ['Germany', press('/', 'Digit7', ['shift']), true],
  ['Brazil', press('/', 'IntlRo'), true],
  ['Brazil without that key, on Windows', press('/', 'KeyQ', ['ctrl', 'alt', 'altgr']), true],
  ['Brazil without that key, on Linux', press('/', 'KeyQ', ['altgr']), true],
  ['Russia', press('.', 'Slash'), true],
  ['a full stop', press('.', 'Period'), false],
  ['“toggle comment”', press('/', 'Slash', ['ctrl']), false],
  ['a command of a Mac', press('/', 'Slash', ['meta']), false],
])('slash: %s', (_, event, is) => expect(isSlash(event)).toBe(is));
