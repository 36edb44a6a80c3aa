import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/processes.ts';
import { parseLock } from '../../src/book/lock.ts';
import { LOCK_FILE } from '../../src/book/places.ts';
import { brokenInStyles, brokenReferences, missingIds, referencesOf } from './links.ts';
import { site } from './site.ts';

const built = site();

describe('links', () => {
  it('finds links to follow', () => {
    expect(built.pages.length).toBeGreaterThan(1);
    for (const page of built.pages) expect(referencesOf(page).length, page.file).toBeGreaterThan(0);
  });

  it('lead straight to pages, files and ids that exist, under the base path', () => {
    expect(brokenReferences(built)).toEqual([]);
  });

  it('in style sheets lead to files that exist', () => expect(brokenInStyles(built)).toEqual([]));

  it('between elements of a page name ids of that page', () => {
    expect([...built.byAddress.values()].flatMap(missingIds)).toEqual([]);
  });

  it('cannot be ambiguous: an id stands once in its page', () => {
    const twice = [...built.byAddress.values()].flatMap(({ file, ids }) =>
      [...ids].filter(([, times]) => times > 1).map(([id, times]) => `${file}: the id "${id}" stands ${times} times`),
    );
    expect(twice).toEqual([]);
  });
});

describe('published addresses', () => {
  const { lock } = parseLock(readFileSync(join(ROOT, LOCK_FILE), 'utf8'));

  it('are all in the lock that is read here', () => expect(lock.size).toBeGreaterThan(0));

  it('still lead to a page, their fragments to a place on it', () => {
    const dead = [...lock.values()].flatMap(({ address, fragments }) => {
      const there = built.byAddress.get(address);
      if (!there) return [`${address} is gone`];
      // A browser that follows a redirect looks for the fragment where it arrives.
      const goal =
        there.movedTo === undefined
          ? address
          : new URL(there.movedTo, built.origin).pathname.slice(built.base.length - 1);
      const page = built.byAddress.get(goal);
      if (!page) return [`${address} leads to ${goal}, which is gone`];
      return [...fragments.keys()]
        .filter((id) => !page.ids.has(id))
        .map((id) => `${address}#${id} is gone from ${page.address}`);
    });
    expect(dead).toEqual([]);
  });
});
