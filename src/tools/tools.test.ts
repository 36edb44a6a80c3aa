import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MANIFESTS } from './index.ts';

const ROOM = import.meta.dirname;
const folders = readdirSync(ROOM, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

it('lists every folder, under its own name', () => {
  expect(MANIFESTS.map(({ slug }) => slug).sort()).toEqual(folders.sort());
});

it.each(MANIFESTS)('$slug has what stands without a script', ({ slug }) => {
  expect(existsSync(join(ROOM, slug, 'Tool.astro'))).toBe(true);
});

it.each(MANIFESTS.filter(({ slug }) => existsSync(join(ROOM, slug, 'page.css'))))(
  'the sheet of $slug cannot turn the order of layers around',
  ({ slug }) => {
    expect(readFileSync(join(ROOM, slug, 'page.css'), 'utf8')).toMatch(
      /^(\/\*[\s\S]*?\*\/\s*)*@layer theme, base, components, utilities;/,
    );
  },
);
