/** The site's own colors for pictures: the light ones of tokens.css, in the notation that every drawing program reads. */

/** `#rrggbb` by the name of the token. */
export type Colors = Readonly<Record<'paper' | 'ink' | 'soft' | 'accent', string>>;

/**
 * The light scheme of a style sheet of tokens: `--paper: light-dark(oklch(98.6% 0.006 85), …)`.
 * @throws when a token is missing or is written otherwise
 */
export function lightColors(css: string): Colors {
  const read = (token: string): string => {
    const [, lightness, chroma, hue] =
      new RegExp(`--${token}:\\s*light-dark\\(oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)`).exec(css) ?? [];
    if (hue === undefined) throw new Error(`src/styles/tokens.css has no --${token}: light-dark(oklch(…), …).`);
    return hexOf(Number(lightness) / 100, Number(chroma), Number(hue));
  };
  return { paper: read('paper'), ink: read('ink'), soft: read('soft'), accent: read('accent') };
}

/**
 * A color of sRGB, after Björn Ottosson's definition of Oklab, as CSS Color 4 has it (section "Sample code").
 * @param l lightness, 0 to 1
 * @param c chroma
 * @param h hue in degrees
 */
export function hexOf(l: number, c: number, h: number): string {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  return `#${linear.map((value) => byteOf(value).toString(16).padStart(2, '0')).join('')}`;
}

/** Light as sRGB writes it, 0 to 255. */
function byteOf(linear: number): number {
  const encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(Math.max(encoded, 0), 1) * 255);
}
