/**
 * Drawings in sixteen colors, as PNG. Edges of letters are paper mixed with the color of the text, so the sixteen are known
 * before anything is drawn: looking for the best ones in each picture took as long as drawing it.
 */

import { constants, crc32, deflateRawSync } from 'node:zlib';
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
const PACKING = { level: 4, memLevel: 9, finishFlush: constants.Z_FULL_FLUSH } as const;

/** The palette’s own indexes, for `rowsOf`. */
const ENTRIES = Uint8Array.from({ length: 1 << BITS }, (_, entry) => entry);

/** What stands before the blocks of deflate and ends them (RFC 1950 and 1951): no dictionary; one empty last block. */
const ZLIB_HEADER = Buffer.from([0x78, 0x5e]);
const LAST_BLOCK = Buffer.from([0x03, 0x00]);

/** The largest prime below 2 to the 16, and how many bytes may be summed before a sum leaves the 31 bits of a small integer. */
const ADLER_BASE = 65521;
const ADLER_RUN = 3800;

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

/** Place in `nearest` of a color in five bits each. */
function keyOf(red: number, green: number, blue: number): number {
  return (red << 10) | (green << 5) | blue;
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/**
 * The rows of a drawing as PNG has them before compression.
 * @param svg as wide as the picture, which is an even number of pixels
 */
export async function draw(svg: string, { nearest }: Palette): Promise<Uint8Array> {
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  const fiveBits = (at: number): number => (data[at] ?? 0) >> 3;
  const entries = new Uint8Array(info.width * info.height);
  for (let pixel = 0, at = 0; pixel < entries.length; pixel++, at += info.channels)
    entries[pixel] = nearest[keyOf(fiveBits(at), fiveBits(at + 1), fiveBits(at + 2))] ?? 0;
  return rowsOf(info.width, entries, ENTRIES);
}

/**
 * Rows as PNG has them before compression: a zero, then two pixels in a byte.
 * @param width in pixels, even
 * @param pixels one byte for each, in reading order; 0 is paper
 * @param entryOf index in the palette of each value of `pixels`
 */
export function rowsOf(width: number, pixels: Uint8Array, entryOf: Uint8Array): Uint8Array {
  const rows = new Uint8Array((pixels.length / width) * (width / 2 + 1));
  // Most of a picture is paper, so two pixels are looked at together.
  const pairs = new Uint16Array(pixels.buffer, pixels.byteOffset, pixels.length / 2);
  let to = 0;
  for (let pair = 0; pair < pairs.length;) {
    to++;
    for (const end = pair + width / 2; pair < end; pair++, to++) {
      if (pairs[pair] !== 0)
        rows[to] = ((entryOf[pixels[2 * pair] ?? 0] ?? 0) << BITS) | (entryOf[pixels[2 * pair + 1] ?? 0] ?? 0);
    }
  }
  return rows;
}

/** Indexes in the palette for paper that a color covers by 0 to 255 parts of 255. */
export function coveredBy(color: string, paper: string, { nearest }: Palette): Uint8Array {
  const [from, full] = [channels(paper), channels(color)];
  return Uint8Array.from({ length: 256 }, (_, covered) => {
    const [red = 0, green = 0, blue = 0] = from.map((value, at) => {
      return Math.round(value + (((full[at] ?? 0) - value) * covered) / 255) >> 3;
    });
    return nearest[keyOf(red, green, blue)] ?? 0;
  });
}

/** Rows that are compressed so that others may stand before and behind them. */
export interface Strip {
  /** Blocks of deflate that end on a whole byte and look back at nothing before them. */
  readonly packed: Uint8Array;
  /** Of the rows, in bytes. */
  readonly length: number;
  /** Check of the rows. */
  readonly adler: number;
}

/** Compresses rows: once for all pictures that share them. */
export function packed(rows: Uint8Array): Strip {
  return { packed: deflateRawSync(rows, PACKING), length: rows.length, adler: adlerOf(rows) };
}

/** Strips of one width in pixels, one below the other, as a file. */
export function png(width: number, strips: readonly Strip[], { bytes }: Palette): Buffer {
  const length = strips.reduce((sum, strip) => sum + strip.length, 0);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(length / (width / 2 + 1), 4);
  // Bits of a pixel; colors of a palette; the only compression, filter and order of rows that need no more words.
  header.set([BITS, 3, 0, 0, 0], 8);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(strips.reduce<Checked>(joinedAdler, NOTHING).adler);
  const data = Buffer.concat([ZLIB_HEADER, ...strips.map((strip) => strip.packed), LAST_BLOCK, check]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', bytes),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Adler-32 of bytes (RFC 1950, section 8.2). */
function adlerOf(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let from = 0; from < bytes.length; from += ADLER_RUN) {
    const end = Math.min(from + ADLER_RUN, bytes.length);
    for (let at = from; at < end; at++) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= ADLER_BASE;
    high %= ADLER_BASE;
  }
  return high * 0x10000 + low;
}

/** Adler-32 of two runs of bytes in a row, from that of each. */
function joinedAdler(one: Checked, next: Checked): Checked {
  const [low, high] = [one.adler % 0x10000, Math.floor(one.adler / 0x10000)];
  const [nextLow, nextHigh] = [next.adler % 0x10000, Math.floor(next.adler / 0x10000)];
  // The second began its sum at 1; after the first it begins at `low`, and each of its bytes adds what that is more.
  const joinedLow = (low + nextLow + ADLER_BASE - 1) % ADLER_BASE;
  const joinedHigh = (high + nextHigh + (next.length % ADLER_BASE) * (low + ADLER_BASE - 1)) % ADLER_BASE;
  return { adler: joinedHigh * 0x10000 + joinedLow, length: one.length + next.length };
}

type Checked = Pick<Strip, 'adler' | 'length'>;

/** No bytes: their sum begins at 1. */
const NOTHING: Checked = { adler: 1, length: 0 };

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
