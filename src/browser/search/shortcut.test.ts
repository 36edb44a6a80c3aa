// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isTyping, opensSearch } from './shortcut.ts';

const keys = (init: KeyboardEventInit): KeyboardEvent => new KeyboardEvent('keydown', init);
const on = (platform: string) => vi.spyOn(navigator, 'platform', 'get').mockReturnValue(platform);

afterEach(() => void vi.restoreAllMocks());

describe('opensSearch', () => {
  it.each([
    ['Control and k', 'Linux x86_64', { key: 'k', code: 'KeyK', ctrlKey: true }, true],
    ['capital K', 'Win32', { key: 'K', code: 'KeyK', ctrlKey: true }, true],
    ['the place of k in another script', 'Win32', { key: 'л', code: 'KeyK', ctrlKey: true }, true],
    ['another letter in the place of k', 'Win32', { key: 't', code: 'KeyK', ctrlKey: true }, false],
    ['Command and k on a Mac', 'MacIntel', { key: 'k', code: 'KeyK', metaKey: true }, true],
    ['Control and k on a Mac, which deletes a line', 'MacIntel', { key: 'k', code: 'KeyK', ctrlKey: true }, false],
    ['with Shift', 'Win32', { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }, false],
    ['k alone', 'Win32', { key: 'k', code: 'KeyK' }, false],
  ])('%s', (_, platform, init, opens) => {
    on(platform);
    expect(opensSearch(keys(init))).toBe(opens);
  });
});

describe('isTyping', () => {
  it('is what AltGr types, although Windows sends Control and Alt with it', () => {
    const event = keys({ key: '/', ctrlKey: true, altKey: true });
    const state = vi.spyOn(event, 'getModifierState').mockReturnValue(false);
    expect(isTyping(event)).toBe(false);
    state.mockImplementation((name) => name === 'AltGraph');
    expect(isTyping(event)).toBe(true);
  });

  it('is no shortcut', () => {
    expect(isTyping(keys({ key: '/' }))).toBe(true);
    expect(isTyping(keys({ key: '/', metaKey: true }))).toBe(false);
  });
});
