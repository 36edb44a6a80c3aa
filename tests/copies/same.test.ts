import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/after-build/html.ts';
import { ROOT } from '../../scripts/lib/processes.ts';
import { AMOUNT, copyOf } from './builds.ts';
import { siteFolder } from '../dist/site.ts';

const COMPRESSED = /\.(br|gz)$/;

/** SHA-256 of each file of a built site but the compressed ones, by its path. */
function hashes(root: string): Map<string, string> {
  const names = listFiles(root).filter((file) => !COMPRESSED.test(file));
  return new Map(
    names.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  );
}

describe('two builds of the same input', () => {
  let one: string;
  let again: string;
  beforeAll(async () => {
    const given = process.env['DIST_AGAIN'];
    [one, again] = await Promise.all([
      given || AMOUNT === 'whole' ? siteFolder() : copyOf('one'),
      given ? (isAbsolute(given) ? given : join(ROOT, given)) : copyOf('again'),
    ]);
  });

  it('have the same files, byte for byte', () => {
    const [first, second] = [hashes(one), hashes(again)];
    expect(first.size).toBeGreaterThan(0);
    const different = [...new Set([...first.keys(), ...second.keys()])].sort().flatMap((file) => {
      if (!second.has(file)) return [`${file}: only in the first`];
      if (!first.has(file)) return [`${file}: only in the second`];
      return first.get(file) === second.get(file)
        ? []
        : [`${file}: differs${whereDiffering(join(one, file), join(again, file))}`];
    });
    expect(different).toEqual([]);
  });
});

/** ` at byte 120: "…" and "…"`, the first difference of two files. */
function whereDiffering(a: string, b: string): string {
  const [left, right] = [readFileSync(a), readFileSync(b)];
  const at = left.findIndex((byte, index) => byte !== right[index]);
  const show = (bytes: Buffer): string => JSON.stringify(bytes.subarray(Math.max(at - 20, 0), at + 40).toString());
  return at < 0 ? ', one is longer' : ` at byte ${at}: ${show(left)} and ${show(right)}`;
}
