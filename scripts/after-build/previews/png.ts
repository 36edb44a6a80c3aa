/**
 * Drawings in sixteen colors, as PNG. Edges of letters are paper mixed with the color of the text, so the sixteen are known
 * before anything is drawn: looking for the best ones in each picture took half of the time of drawing it.
 */

import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import sharp from 'sharp';
import type { Colors } from './colors.ts';

/** Colors of a PNG, and which of them is nearest to any other. */
export interface Palette {
  /** Three bytes for each: red, green, blue. */
  readonly bytes: Buffer;
  /** By the first five bits of red, green and blue. */
  readonly nearest: Uint8Array;
}

/** Steps from paper to each color; small text needs fewer. */
const STEPS = { ink: 6, accent: 5, soft: 4 } as const;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 4;
/** Level 6 saves five bytes in a hundred and takes nearly twice as long; level 9 saves nine and takes seventeen times as long. */
const PACKING = { level: 4, memLevel: 9 } as const;

/** What else than its drawing decides the bytes of a picture. */
export const PNG_VERSION = JSON.stringify([
  sharp.versions,
  process.versions.zlib,
  readFileSync(import.meta.filename, 'utf8'),
]);

const pack = promisify(deflate);

/** Paper, and the steps from it to each other color. */
export function paletteOf(colors: Colors): Palette {
  const paper = channels(colors.paper);
  const entries = [paper];
  for (const [name, steps] of Object.entries(STEPS)) {
    const full = channels(colors[name as keyof typeof STEPS]);
    for (let step = 1; step <= steps; step++)
      entries.push(paper.map((from, at) => Math.round(from + (((full[at] ?? 0) - from) * step) / steps)));
  }
  const nearest = Uint8Array.from({ length: 1 << 15 }, (_, key) => {
    const color = [key >> 10, (key >> 5) & 31, key & 31].map((five) => five * 8 + 4);
    const far = entries.map((entry) => entry.reduce((sum, value, at) => sum + (value - (color[at] ?? 0)) ** 2, 0));
    return far.indexOf(Math.min(...far));
  });
  return { bytes: Buffer.from(entries.flat()), nearest };
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/**
 * The rows of a drawing as PNG has them before compression: a zero, then two pixels in a byte.
 * @param width of the rows in pixels, even; right of a narrower drawing, whose width is even too, they are paper
 */
export async function draw(svg: string, width: number, { nearest }: Palette): Promise<Uint8Array> {
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  const bytesOfRow = width / 2 + 1;
  const rows = new Uint8Array(bytesOfRow * info.height);
  const fiveBits = (at: number): number => (data[at] ?? 0) >> 3;
  const index = (at: number): number => nearest[(fiveBits(at) << 10) | (fiveBits(at + 1) << 5) | fiveBits(at + 2)] ?? 0;
  const step = info.channels;
  let from = 0;
  for (let row = 0; row < info.height; row++) {
    let to = row * bytesOfRow + 1;
    for (let pair = 0; pair < info.width / 2; pair++, from += 2 * step)
      rows[to++] = (index(from) << BITS) | index(from + step);
  }
  return rows;
}

/** Drawings of one width, one below the other, as a file. */
export async function png(width: number, strips: readonly Uint8Array[], { bytes }: Palette): Promise<Buffer> {
  const rows = Buffer.concat(strips);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length / (width / 2 + 1), 4);
  // Bits of a pixel; colors of a palette; the only compression, filter and order of rows that need no more words.
  header.set([BITS, 3, 0, 0, 0], 8);
  const packed = await pack(rows, PACKING);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', bytes),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
