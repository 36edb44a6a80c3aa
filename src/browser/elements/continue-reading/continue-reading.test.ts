// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { device } from '../../device/index.ts';
import { render } from '../../parts/render.ts';
import './continue-reading.ts';
import { linkTo } from './model.ts';

const place = (address: string, title = 'The loop', section = '') => ({ address, title, section });

describe('linkTo', () => {
  test('puts the base path before the address and the section behind it', () => {
    expect(linkTo(place('/process/the-loop/', 'The loop', 'seats'), '/x/')).toEqual({
      href: '/x/process/the-loop/#seats',
      title: 'The loop',
    });
  });

  test.each([
    '//evil.example/',
    '/\\evil.example/',
    'https://evil.example/',
    'javascript:alert(1)',
    '/../x/',
    '/a?b/',
    '/',
    '',
  ])('refuses %s', (address) => expect(linkTo(place(address), '/')).toBeUndefined());

  test('leads nowhere but to this site, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.webPath(), fc.string()), fc.string(), (address, section) => {
        const link = linkTo(place(address, 'x', section), '/');
        if (link) expect(new URL(link.href, 'https://here.example').origin).toBe('https://here.example');
      }),
    );
  });

  test('has no link without a title, and no endless one', () => {
    expect(linkTo(undefined, '/')).toBeUndefined();
    expect(linkTo(place('/a/', '  '), '/')).toBeUndefined();
    expect(linkTo(place('/a/', 'x'.repeat(1000)), '/')?.title).toHaveLength(120);
  });
});

describe('element', () => {
  const visit = () => {
    render('<continue-reading data-base="/x/"></continue-reading>');
    return document.querySelector('continue-reading') as HTMLElement;
  };
  beforeEach(() => localStorage.clear());

  test('stays empty on the first visit', () => {
    expect(visit().innerHTML).toBe('');
  });

  test('leads back, with the title as text', () => {
    device.reading.stop(place('/process/the-loop/', '<img src=x> & more', 'seats'));
    const element = visit();
    expect(element.textContent).toBe('Continue where you stopped: <img src=x> & more');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/x/process/the-loop/#seats');
  });

  test('knows the place when the page comes back from the browser’s cache', () => {
    const element = visit();
    // Written by the chapter's own page meanwhile; this one heard nothing.
    const value = place('/process/the-loop/', 'The loop', 'seats');
    localStorage.setItem('loop-ready/reading:last', JSON.stringify({ at: Date.now() + 9, value, version: 1 }));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(element.textContent).toBe('Continue where you stopped: The loop');
    element.remove();
    expect(element.innerHTML).toBe('');
  });
});
