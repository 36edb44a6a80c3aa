import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../scripts/after-build/html.ts';
import { site } from './site.ts';
import type { SitePage } from './site.ts';

const built = site();

/** Contents of the meta elements of a property or name. */
function said(page: SitePage, property: string): string[] {
  return page.all
    .filter((element) => (attribute(element, 'property') ?? attribute(element, 'name')) === property)
    .map((element) => attribute(element, 'content') ?? '');
}

/** Path in the folder of the file behind an absolute address. */
function fileOf(address: string): string {
  const root = built.origin + built.base;
  expect(address.startsWith(root), address).toBe(true);
  return address.slice(root.length);
}

/** Width and height as a PNG says them in its first chunk. */
function sizeOf(png: Buffer): [width: number, height: number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the picture of a link preview', () => {
  it('is named by every page with its size and words, and is there in that size', () => {
    for (const page of built.pages) {
      const [image = '', ...more] = said(page, 'og:image');
      expect(more, page.file).toEqual([]);
      const [width, height] = sizeOf(readFileSync(join(built.folder, fileOf(image))));
      expect([width, height], image).toEqual([1200, 630]);
      expect(said(page, 'og:image:width'), page.file).toEqual([String(width)]);
      expect(said(page, 'og:image:height'), page.file).toEqual([String(height)]);
      expect(said(page, 'og:image:alt').join(), page.file).not.toBe('');
      expect(said(page, 'twitter:card'), page.file).toEqual(['summary_large_image']);
    }
  });

  it('is one of its own for each listed page, and the whole site’s for the others', () => {
    const pictures = new Map<string, string>();
    for (const page of built.pages) {
      const file = fileOf(said(page, 'og:image')[0] ?? '');
      expect(file, page.file).toBe(`${page.indexable ? page.address.slice(1) : ''}preview.png`);
      if (!page.indexable) continue;
      const hash = createHash('sha256')
        .update(readFileSync(join(built.folder, file)))
        .digest('hex');
      expect(pictures.get(hash), `${file} shows the same`).toBeUndefined();
      pictures.set(hash, file);
    }
    expect(pictures.size).toBeGreaterThan(1);
  });

  it('is small, and is not compressed once more', () => {
    const files = [...built.files].filter((file) => /(^|\/)preview\.png/.test(file));
    expect(files.filter((file) => !file.endsWith('.png'))).toEqual([]);
    const sizes = files.map((file) => readFileSync(join(built.folder, file)).length);
    console.log(`Link previews: ${files.length}, the largest ${Math.max(...sizes).toLocaleString('en-US')} bytes`);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(30_000);
  });
});
