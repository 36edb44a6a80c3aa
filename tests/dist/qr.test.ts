import { expect, it } from 'vitest';
import { attribute, elements, hasClass } from '../../scripts/after-build/html.ts';
import { QUIET } from '../../src/components/shell/qr-drawing.ts';
import { readQr } from '../lib/read-qr.ts';
import { site } from './site.ts';

const built = site();
const sheets = built.pages.filter(({ kind }) => ['checklist', 'quiz', 'path'].includes(kind));

it('the code on each printed sheet leads to the sheet’s own page', () => {
  expect(new Set(sheets.map(({ kind }) => kind)).size).toBe(3);
  for (const page of sheets) {
    const source = page.all.find((element) => hasClass(element, 'sheet-source'));
    const [svg] = source ? elements(source).filter(({ tagName }) => tagName === 'svg') : [];
    const paths = svg ? elements(svg).filter(({ tagName }) => tagName === 'path') : [];
    const [, , side = 0] = (svg ? (attribute(svg, 'viewBox') ?? '') : '').split(/[ ,]+/).map(Number);
    const address = built.origin + built.base + page.address.slice(1);
    expect(readQr(side, (paths[1] && attribute(paths[1], 'd')) ?? '', QUIET), page.file).toBe(address);
  }
});

it('no other page carries a code: it costs bytes, and only sheets are taken along on paper', () => {
  const others = built.pages.filter((page) => !sheets.includes(page));
  expect(others.filter((page) => page.all.some((element) => hasClass(element, 'sheet-source')))).toEqual([]);
});
