/** QR codes (ISO/IEC 18004) as drawings. */

import { encode } from 'uqr';

/** White modules around a code, as the standard asks. */
export const QUIET = 4;

/**
 * A code with error correction M, which reads with 15 percent of it damaged, as a coffee stain does.
 * @returns the side of the square in modules, its white edge included, and the black ones as the `d` of an SVG path
 */
export function qrDrawing(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) =>
    row.flatMap((black, x) => {
      if (!black || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${end - x}v1h${x - end}`];
    }),
  );
  return { size, path: runs.join('') };
}
