/** Number of pages in a PDF as Chromium writes it: its page objects are not compressed. */
export function pdfPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
