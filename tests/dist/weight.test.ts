import { describe, expect, it } from 'vitest';
import { LIST_LIMIT, listBytesAt } from '../../scripts/bench/list-growth.ts';
import { attribute, find } from '../../scripts/after-build/html.ts';
import { placeOf, site } from './site.ts';
import type { SitePage } from './site.ts';
import {
  brotli,
  compressedBytes,
  eagerScripts,
  foreignInFiles,
  foreignRequests,
  inlineCss,
  median,
  scriptWeight,
  searchWeight,
} from './weights.ts';

/** Bytes of one first network window: ten segments of 1,460. */
const FIRST_WINDOW = 14_600;
const CSS_LIMIT = 5_120;
const SCRIPT_LIMIT = 6_000;
const SEARCH_LIMIT = 80_000;

const built = site();
const chapters = built.pages.filter(({ kind }) => kind === 'chapter');
const reading = built.pages.filter((page) => page.reading);
const number = (value: number): string => value.toLocaleString('en-US');

/** Pages that weigh more than the limit, heaviest first. */
function tooHeavy(weights: ReadonlyMap<SitePage, number>, limit: number): string[] {
  return [...weights]
    .filter(([, bytes]) => !(bytes <= limit))
    .sort(([, a], [, b]) => b - a)
    .map(([page, bytes]) => `${page.file}: ${number(bytes)} bytes, at most ${number(limit)}`);
}

describe('a chapter', () => {
  it('fits, as the median, in one first network window', () => {
    const sizes = chapters.map(({ file }) => compressedBytes(built, file));
    console.log(
      `HTML of ${sizes.length} chapters: median ${number(median(sizes))}, largest ${number(Math.max(...sizes))} bytes (brotli 11)`,
    );
    expect(median(sizes)).toBeLessThanOrEqual(FIRST_WINDOW);
  });

  it('has all that blocks its rendering inside it', () => {
    for (const page of chapters) {
      const blocking = page.all.filter(
        (element) =>
          (element.tagName === 'link' &&
            /\bstylesheet\b/.test(attribute(element, 'rel') ?? '') &&
            attribute(element, 'media') !== 'print') ||
          (element.tagName === 'script' &&
            attribute(element, 'src') !== undefined &&
            attribute(element, 'type') !== 'module' &&
            attribute(element, 'async') === undefined &&
            attribute(element, 'defer') === undefined),
      );
      expect(blocking.map((element) => placeOf(page, element))).toEqual([]);
    }
  });
});

describe('every page', () => {
  it('keeps its inline style within its limit', () => {
    const sheets = new Map<string, number>();
    const weights = new Map(
      built.pages.map((page) => {
        const css = inlineCss(page);
        const bytes = sheets.get(css) ?? brotli(css);
        sheets.set(css, bytes);
        return [page, bytes];
      }),
    );
    const kinds = new Map([...weights].map(([page, bytes]) => [page.kind, bytes]));
    console.log(`Inline CSS (brotli 11): ${[...kinds].map(([kind, bytes]) => `${kind} ${number(bytes)}`).join(', ')}`);
    expect(tooHeavy(weights, CSS_LIMIT)).toEqual([]);
  });

  it('preloads no font', () => {
    for (const page of built.byAddress.values()) {
      const font = find(
        page.tree,
        (element) =>
          element.tagName === 'link' &&
          /\bpre(load|fetch)\b/.test(attribute(element, 'rel') ?? '') &&
          (attribute(element, 'as') === 'font' || /\.(woff2?|ttf|otf)\b/.test(attribute(element, 'href') ?? '')),
      );
      expect(font && placeOf(page, font)).toBeUndefined();
    }
  });

  it('shows its words while a font loads', () => {
    for (const page of built.pages) {
      for (const [face] of inlineCss(page).matchAll(/@font-face\s*\{[^}]*\}/g))
        expect(face, page.file).toMatch(/font-display:\s*(swap|fallback|optional)/);
    }
  });

  it('asks no other origin for anything', () => {
    expect([...built.byAddress.values()].flatMap((page) => foreignRequests(built, page))).toEqual([]);
    expect(foreignInFiles(built)).toEqual([]);
  });
});

describe('the page of all questions', () => {
  it('stays light with 300 of them', () => {
    const page = built.byAddress.get('/questions/');
    const bytes = listBytesAt(300, page?.html ?? '');
    console.log(`The list of 300 questions would weigh ${number(bytes)} bytes.`);
    expect(bytes).toBeLessThanOrEqual(LIST_LIMIT);
  });
});

describe('a reading page', () => {
  it('is found by its layout', () => expect(new Set(reading.map(({ kind }) => kind))).toContain('chapter'));

  it('runs little script by itself', () => {
    const weights = new Map(reading.map((page) => [page, scriptWeight(built, page)]));
    const [page, bytes] = [...weights].sort(([, a], [, b]) => b - a)[0] ?? [];
    if (page)
      console.log(
        `Script of reading pages (brotli 11): at most ${number(bytes ?? 0)} bytes, on ${page.address}: ${eagerScripts(built, page).join(', ')}`,
      );
    expect(tooHeavy(weights, SCRIPT_LIMIT)).toEqual([]);
  });
});

describe('search', () => {
  it('shows its first result after little more than its list', () => {
    const page = chapters[0];
    const weights = page ? searchWeight(built, page) : new Map<string, number>();
    const bytes = [...weights.values()].reduce((sum, one) => sum + one, 0);
    console.log(`Until a first result: ${number(bytes)} bytes: ${[...weights].map((one) => one.join(' ')).join(', ')}`);
    for (const kind of [/answers\.\w+\.json$/, /\.css$/, /\/search\.[\w-]+\.js$/])
      expect([...weights.keys()].filter((file) => kind.test(file))).toHaveLength(1);
    expect(
      bytes,
      'More than a phone may wait for. Take out `asks` that find their page without help, or that another page answers: docs/decisions/0019.',
    ).toBeLessThanOrEqual(SEARCH_LIMIT);
  });
});
