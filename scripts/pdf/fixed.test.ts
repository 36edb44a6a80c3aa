import { expect, test } from 'vitest';
import { fixPdf } from './fixed.ts';

const file = (date: string, nodes: readonly number[], rest = '\xff\x00 1 0 obj') =>
  Buffer.from(
    `/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')>>` +
      nodes.map((node) => `/ID (node${String(node).padStart(8, '0')})`).join('') +
      rest,
    'latin1',
  );

test('two prints of one page become the same bytes, as long as before', () => {
  const one = file('20261129080835', [155, 160, 155]);
  const other = file('20270102235959', [7, 31, 7]);
  expect(fixPdf(one, '2026-11-29')).toEqual(fixPdf(other, '2026-11-29'));
  expect(fixPdf(one, '2026-11-29')).toHaveLength(one.length);
  expect(fixPdf(one, '2026-11-29').toString('latin1')).toContain("/CreationDate (D:20261129000000+00'00')");
});

test('what differs in substance stays different, and other bytes stay as they are', () => {
  expect(fixPdf(file('20261129080835', [1, 2]), '2026-11-29')).not.toEqual(
    fixPdf(file('20261129080835', [2, 1]), '2026-11-29'),
  );
  expect(fixPdf(file('20261129080835', [9]), '2026-11-29').subarray(-9)).toEqual(
    Buffer.from('\xff\x00 1 0 obj'.slice(-9), 'latin1'),
  );
});
