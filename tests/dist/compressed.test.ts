import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { site } from './site.ts';

const COMPRESSED = /\.(br|gz)$/;

const { folder, files } = site();

describe('compressed files', () => {
  it('hold what stands beside them', () => {
    const wrong = [...files].filter((file) => {
      if (!COMPRESSED.test(file)) return false;
      const plain = file.replace(COMPRESSED, '');
      if (!files.has(plain)) return true;
      const bytes = readFileSync(join(folder, file));
      const unpacked = file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
      return !unpacked.equals(readFileSync(join(folder, plain)));
    });
    expect(wrong).toEqual([]);
  });
});
