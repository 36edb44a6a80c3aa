/**
 * Reads a QR code (ISO/IEC 18004) from its drawing, without a line of the library that drew it. Versions 1 to 6 with error
 * correction M and one segment of bytes; no errors are corrected: a drawing has none.
 */

/** Blocks and data codewords of each, by version, at level M (table 9 of the standard). */
const BLOCKS: Readonly<Record<number, readonly [blocks: number, data: number]>> = {
  1: [1, 16],
  2: [1, 28],
  3: [1, 44],
  4: [2, 32],
  5: [2, 43],
  6: [4, 27],
};

/** Which modules a mask turns over, by its number (table 10). */
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/**
 * The text of a code.
 * @param side of the square in modules, the white edge of `quiet` included
 * @param path `d` of a path of runs: `M4 4h7v1h-7…`
 * @throws when it is no code of the kind that is read here
 */
export function readQr(side: number, path: string, quiet: number): string {
  const size = side - 2 * quiet;
  const version = (size - 17) / 4;
  const [blocks, length] = BLOCKS[version] ?? [];
  if (blocks === undefined || length === undefined) throw new Error(`a code of ${size} modules is not read here`);
  const black = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+/g))
    for (let step = 0; step < Number(width); step++) black.add(`${Number(x) + step - quiet} ${Number(y) - quiet}`);
  const isBlack = (x: number, y: number): boolean => black.has(`${x} ${y}`);

  const format = formatOf(isBlack) ^ 0x5412;
  const [level, mask] = [format >> 13, MASKS[(format >> 10) & 7]];
  if (level !== 0 || !mask) throw new Error(`error correction is not M but ${level}`);

  const bits = positions(size).map(([x, y]) => (isBlack(x, y) !== mask(x, y) ? 1 : 0));
  const codeword = (at: number): number =>
    bits.slice(at * 8, at * 8 + 8).reduce<number>((byte, bit) => byte * 2 + bit, 0);
  // Codewords of the blocks come in turn.
  const data = Array.from({ length: blocks }, (_, block) =>
    Array.from({ length }, (__, at) => codeword(at * blocks + block)),
  ).flat();
  const [first = 0, second = 0] = data;
  if (first >> 4 !== 4) throw new Error(`mode ${first >> 4} is not bytes`);
  const count = ((first & 15) << 4) | (second >> 4);
  const bytes = Array.from(
    { length: count },
    (_, at) => (((data[at + 1] ?? 0) & 15) << 4) | ((data[at + 2] ?? 0) >> 4),
  );
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}

/** The fifteen bits of the format beside the finder at the top left, the lowest first along its column. */
function formatOf(isBlack: (x: number, y: number) => boolean): number {
  const column = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => [8, y] as const);
  const row = [7, 5, 4, 3, 2, 1, 0].map((x) => [x, 8] as const);
  return [...column, ...row].reduce((sum, [x, y], bit) => sum + (isBlack(x, y) ? 2 ** bit : 0), 0);
}

/** Where the bits of the codewords are, in order: two columns at a time from the right, up and down in turn. */
function positions(size: number): [x: number, y: number][] {
  const found: [number, number][] = [];
  let upward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const y = upward ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (!isFunction(x, y, size)) found.push([x, y]);
    }
    upward = !upward;
  }
  return found;
}

/** Whether a module belongs to the finders with their format, to the timing, or to the one alignment pattern. */
function isFunction(x: number, y: number, size: number): boolean {
  const finder = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
  const center = size - 7;
  const alignment = size > 21 && Math.abs(x - center) <= 2 && Math.abs(y - center) <= 2;
  return finder || x === 6 || y === 6 || alignment;
}
