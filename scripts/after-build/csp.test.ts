import { describe, expect, it } from 'vitest';
import { PLACE, fillPolicy, hashSource, hashesOf, joinHashes, policy, violations } from './csp.ts';
import { parse } from './html.ts';
import type { Page } from './html.ts';

function page(html: string, file = 'a/index.html'): Page {
  return { file, address: '/a/', html, tree: parse(html, 'none') };
}

describe('hashes', () => {
  it('matches the example of the specification', () => {
    expect(hashSource(`alert('Hello, world.');`)).toBe(`'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='`);
  });

  it('are those of the page, each distinct block once, sorted', () => {
    const { scripts, styles } = hashesOf(
      page(
        '<script>b</script><style>x{}</style><script>a</script><style>y{}</style><style>x{}</style><style>z{}</style>',
      ),
    );
    expect(scripts).toEqual(['a', 'b'].map(hashSource).sort());
    expect(styles).toEqual(['x{}', 'y{}', 'z{}'].map(hashSource).sort());
    expect(hashesOf(page('<template><script type="module">c</script></template>')).scripts).toEqual([hashSource('c')]);
  });

  it('of several pages are each once and sorted, whichever page comes first', () => {
    const all = ['<script>a</script><style>x{}</style>', '<style>y{}</style><script>b</script><script>a</script>'].map(
      (html) => hashesOf(page(html)),
    );
    expect(joinHashes(all)).toEqual({
      scripts: ['a', 'b'].map(hashSource).sort(),
      styles: ['x{}', 'y{}'].map(hashSource).sort(),
    });
    expect(joinHashes(all.toReversed())).toEqual(joinHashes(all));
  });

  it('hashes the text a browser sees, entities undecoded and line ends normalized', () => {
    expect(hashesOf(page('<script>a &amp; b\r\nc</script>')).scripts).toEqual([hashSource('a &amp; b\nc')]);
  });

  it('leaves out external scripts and blocks of data', () => {
    const hashes = hashesOf(page('<script src="/a.js"></script><script type="application/ld+json">{}</script>'));
    expect(hashes.scripts).toEqual([]);
  });

  it('hashes what is obeyed though it is not JavaScript', () => {
    expect(hashesOf(page('<script type="speculationrules">{}</script>')).scripts).toEqual([hashSource('{}')]);
  });
});

describe('policy', () => {
  const hashes = { scripts: [`'sha256-A='`], styles: [`'sha256-B='`] };

  it('is the same in header and meta but for frame-ancestors', () => {
    expect(policy(hashes, 'header')).toBe(`${policy(hashes, 'meta')}; frame-ancestors 'none'`);
  });

  it('allows nothing unsafe but WebAssembly', () => {
    const text = policy(hashes, 'header');
    expect(text).toContain(
      `default-src 'none'; script-src 'self' 'sha256-A=' 'wasm-unsafe-eval'; style-src 'self' 'sha256-B=';`,
    );
    expect(text).toContain(`require-trusted-types-for 'script'; trusted-types default lit-html`);
    expect(text).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  });

  it('plays sounds that the page made itself, and none from any address', () => {
    expect(policy(hashes, 'meta').match(/media-src [^;]*/g)).toEqual(['media-src blob:']);
  });
});

describe('violations', () => {
  it.each([
    ['<p style="color: red">', 'a style attribute'],
    ['<svg><g style="fill: red"/></svg>', 'a style attribute'],
    ['<button onclick="go()">', 'the event handler "onclick"'],
    ['<svg onload="go()"></svg>', 'the event handler "onload"'],
    ['<a href=" JavaScript:go()">', 'a javascript: address'],
    ['<a href="java\nscript:go()">', 'a javascript: address'],
    ['<template><i style="top: 0"></i></template>', 'a style attribute'],
    ['<select><div onclick="go()">a</div></select>', 'the event handler "onclick"'],
    ['<noscript><b style="top: 0"></b></noscript>', 'a style attribute'],
  ])('%s', (html, what) => expect(violations(page(html)).join()).toContain(what));

  it('names file and line', () => {
    expect(violations(page('<!doctype html>\n<p>\n<b style="top:0">'))).toEqual([
      'a/index.html:3: <b> has a style attribute; give it a class',
    ]);
  });

  it('finds nothing in a clean page', () => {
    expect(violations(page('<p class="on" data-on="1"><a href="/javascript/">x</a><svg fill="red"></svg>'))).toEqual(
      [],
    );
  });
});

describe('fillPolicy', () => {
  it('replaces the place and nothing else', () => {
    expect(fillPolicy(page(`<head>${PLACE}<p>BUILD</p>`), 'P')).toBe(
      '<head><meta http-equiv="content-security-policy" content="P"><p>BUILD</p>',
    );
  });

  it.each([
    ['no place', '<head></head>', 'exactly one'],
    ['two places', PLACE + PLACE, 'exactly one'],
    ['a script before it', `<script>a</script>${PLACE}`, '<script> stands before'],
  ])('refuses a page with %s', (_, html, message) => expect(() => fillPolicy(page(html), 'P')).toThrow(message));
});
