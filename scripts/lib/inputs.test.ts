import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputsHash, isBuilt, markBuilt } from './inputs.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'));
  mkdirSync(join(root, 'content/guide'), { recursive: true });
  writeFileSync(join(root, 'content/guide/a.mdx'), 'a');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('inputsHash', () => {
  it.each([
    ['a changed file', () => writeFileSync(join(root, 'content/guide/a.mdx'), 'b')],
    ['a new file', () => writeFileSync(join(root, 'content/guide/b.mdx'), '')],
    ['a missing file', () => rmSync(join(root, 'content/guide/a.mdx'))],
    ['another lock file', () => writeFileSync(join(root, 'package-lock.json'), '{}')],
  ])('differs at %s', (_, change) => {
    const before = inputsHash(root, {});
    change();
    expect(inputsHash(root, {})).not.toBe(before);
  });

  it.each(['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL'])('differs at another %s', (name) => {
    expect(inputsHash(root, { [name]: '/x/' })).not.toBe(inputsHash(root, {}));
  });

  it('is the same for the same inputs, whatever else lies about', () => {
    const before = inputsHash(root, {});
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/index.html'), 'x');
    writeFileSync(join(root, 'content/guide/a.test.ts'), 'x');
    expect(inputsHash(root, { HOME: '/root' })).toBe(before);
  });
});

describe('isBuilt', () => {
  it('believes only a complete build of the same inputs', () => {
    expect(isBuilt(root, 'h')).toBe(false);
    markBuilt(root, 'h');
    expect(isBuilt(root, 'h')).toBe(false);
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/index.html'), '');
    expect(isBuilt(root, 'h')).toBe(true);
    expect(isBuilt(root, 'other')).toBe(false);
    rmSync(join(root, 'dist'), { recursive: true });
    expect(isBuilt(root, 'h')).toBe(false);
  });
});
