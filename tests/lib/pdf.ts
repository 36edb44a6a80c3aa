import { execFileSync } from 'node:child_process';

/** Number of pages in a PDF as Chromium writes it: its page objects are not compressed. */
export function pdfPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The text of each sheet of a file, in reading order, without the number at the foot. Needs Poppler. */
export function sheetTexts(file: string): string[] {
  const read = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return read
    .split('\f')
    .slice(0, -1)
    .map((sheet) => sheet.replace(/\s+/g, ' ').trim())
    .map((sheet, index) => sheet.replace(new RegExp(`(^| )${index + 1}$`), ''));
}

/** Points in a millimeter. */
const MM = 72 / 25.4;

/**
 * The last line of text on each sheet of a file, without notes in the margin and the number at the foot. Needs Poppler.
 * Margins and the column of notes: src/styles/print.css.
 */
export function lastLines(file: string): string[] {
  const read = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return read
    .split('<page ')
    .slice(1)
    .map((sheet) => {
      const [, width = 0, height = 0] = (/^width="([\d.]+)" height="([\d.]+)"/.exec(sheet) ?? []).map(Number);
      const words = [...sheet.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="[\d.]+" yMax="([\d.]+)">(.*?)<\/word>/g)]
        .map(([, left, bottom, word = '']) => ({ left: Number(left), bottom: Number(bottom), word }))
        .filter(({ left, bottom }) => left < width - (15 + 46 + 6) * MM && bottom < height - 18 * MM);
      const foot = Math.max(...words.map(({ bottom }) => bottom));
      const line = words.filter(({ bottom }) => bottom > foot - 6).sort((a, b) => a.left - b.left);
      return line.map(({ word }) => word).join(' ');
    });
}
