import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { atLeast, findNode, isInstalled, lockHash, writeStamp } from './bootstrap.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bootstrap-'));
  lock({ '': { version: '0.1.0' }, 'node_modules/a': { version: '1.0.0' } });
});
afterEach(() => rmSync(root, { recursive: true }));

function lock(packages: object): void {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
}

function record(packages: object): void {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
}

describe('atLeast', () => {
  it.each([
    ['20.0.0', '20', true],
    ['18.20.1', '20', false],
    ['22.2.0', '22.12', false],
    ['22.12.0', '22.12', true],
    ['24.1.0', '22.12', true],
    ['100.0.0', '22.12', true],
  ])('%s against %s', (version, wanted, expected) => expect(atLeast(version, wanted)).toBe(expected));
});

describe('isInstalled', () => {
  it('asks for an installation without node_modules', () => expect(isInstalled(root)).toBe(false));

  it('asks for one when an installation broke off before npm wrote its record', () => {
    mkdirSync(join(root, 'node_modules'));
    expect(isInstalled(root)).toBe(false);
  });

  it('believes a stamp of the same lock file and no other', () => {
    mkdirSync(join(root, 'node_modules'));
    writeStamp(root);
    expect(isInstalled(root)).toBe(true);
    lock({ 'node_modules/a': { version: '2.0.0' } });
    expect(isInstalled(root)).toBe(false);
  });

  it('accepts what npm installed by hand, and leaves a stamp', () => {
    record({ 'node_modules/a': { version: '1.0.0' } });
    expect(isInstalled(root)).toBe(true);
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(isInstalled(root)).toBe(true);
  });

  it.each([
    ['another version', { 'node_modules/a': { version: '0.9.0' } }],
    ['a missing package', {}],
  ])('asks for an installation at %s', (_, packages) => {
    record(packages);
    expect(isInstalled(root)).toBe(false);
  });

  it('does without optional packages of other platforms', () => {
    lock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0', optional: true } });
    record({ 'node_modules/a': { version: '1.0.0' } });
    expect(isInstalled(root)).toBe(true);
  });

  it('hashes the lock file', () => expect(lockHash(root)).toMatch(/^[0-9a-f]{64}$/));
});

describe('findNode', () => {
  it('takes the pinned one first', () => {
    mkdirSync(join(root, 'node_modules/node/bin'), { recursive: true });
    writeFileSync(join(root, 'node_modules/node/bin/node'), '');
    expect(findNode(root, { path: '/usr/bin/node', version: '24.0.0' })).toBe(join(root, 'node_modules/node/bin/node'));
  });

  it('takes the running one when it is new enough, else none', () => {
    expect(findNode(root, { path: '/usr/bin/node', version: '24.2.0' })).toBe('/usr/bin/node');
    expect(findNode(root, { path: '/usr/bin/node', version: '22.12.0' })).toBeUndefined();
    expect(findNode(root, { path: '/usr/bin/node', version: '20.20.2' })).toBeUndefined();
  });
});
