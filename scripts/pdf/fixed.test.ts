import { expect, test } from 'vitest';
import { fixPdf } from './fixed.ts';

const file = (date: string, nodes: readonly number[], rest = '\xff\x00 1 0 obj') =>
  Buffer.from(
    '/Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) HeadlessChrome/156)\n/Producer (Skia)' +
      `/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')>>` +
      nodes.map((node) => `/ID (node${String(node).padStart(8, '0')})`).join('') +
      rest,
    'latin1',
  );

test('two prints of one page become the same bytes, as long as before', () => {
  const one = file('20261129080835', [155, 160, 155]);
  const other = file('20270102235959', [7, 31, 7]);
  expect(fixPdf(one, '2026-11-29', 'Loop Ready')).toEqual(fixPdf(other, '2026-11-29', 'Loop Ready'));
  expect(fixPdf(one, '2026-11-29', 'Loop Ready')).toHaveLength(one.length);
  expect(fixPdf(one, '2026-11-29', 'Loop Ready').toString('latin1')).toMatch(
    /^\/Creator \(Loop Ready\) +\n\/Producer \(Skia\)/,
  );
  expect(fixPdf(one, '2026-11-29', 'Loop Ready').toString('latin1')).toContain(
    "/CreationDate (D:20261129000000+00'00')",
  );
});

test('what differs in substance stays different, and other bytes stay as they are', () => {
  expect(fixPdf(file('20261129080835', [1, 2]), '2026-11-29', 'Loop Ready')).not.toEqual(
    fixPdf(file('20261129080835', [2, 1]), '2026-11-29', 'Loop Ready'),
  );
  expect(fixPdf(file('20261129080835', [9]), '2026-11-29', 'Loop Ready').subarray(-9)).toEqual(
    Buffer.from('\xff\x00 1 0 obj'.slice(-9), 'latin1'),
  );
});
