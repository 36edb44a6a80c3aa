import { describe, expect, it } from 'vitest';
import type { OfflineList } from '../../parts/offline/list.ts';
import { buttonWords, bytesToLoad, hasRoom, megabytes, quarterWords, standingWords } from './model.ts';
import type { Standing } from './model.ts';

const LIST: OfflineList = {
  id: '11111111',
  edition: '2026-11-28',
  pages: 364,
  files: [
    ['', 12_000_000, 4_000_000, 'sha256-home'],
    ['a/', 7_400_000, 3_100_000, 'sha256-a'],
  ],
};
const NEXT: OfflineList = {
  ...LIST,
  id: '22222222',
  edition: '2026-12-05',
  files: [LIST.files[0] as OfflineList['files'][0], ['a/', 7_500_000, 3_200_000, 'sha256-other']],
};
const standing = (parts: Partial<Standing>): Standing => ({
  online: LIST,
  saved: undefined,
  part: new Set(),
  opens: true,
  ...parts,
});

describe('what is said', () => {
  it.each<[string, Partial<Standing>, string[], string | undefined]>([
    [
      'before saving',
      {},
      ['364 pages with search: about 7.1 MB to load, 19 MB on this device.'],
      'Save the handbook for offline use',
    ],
    [
      'once saved',
      { saved: LIST },
      ['Saved: 364 pages with search, 19 MB, edition of November 28, 2026.', 'This is the newest edition.'],
      undefined,
    ],
    [
      'with a newer edition',
      { saved: LIST, online: NEXT },
      [
        'Saved: 364 pages with search, 19 MB, edition of November 28, 2026.',
        'There is a newer edition, of December 5, 2026: about 3.2 MB to load.',
      ],
      'Save the newer edition',
    ],
    [
      'with a newer edition of one page',
      {
        saved: LIST,
        online: { ...LIST, id: 'other', edition: '2026-12-06', files: [...LIST.files, ['about/', 9, 9, 'x']] },
      },
      [
        'Saved: 364 pages with search, 19 MB, edition of November 28, 2026.',
        'There is a newer edition, of December 6, 2026: about 0.1 MB to load.',
      ],
      'Save the newer edition',
    ],
    [
      'when it was stopped',
      { part: new Set(['']) },
      ['The handbook is partly saved. There is about 3.1 MB to load.'],
      'Go on saving',
    ],
    [
      'without a network',
      { online: undefined },
      ['There is no network now. Come back with one to save the handbook.'],
      'Try again',
    ],
    [
      'saved, while nothing opens it without a network',
      { saved: LIST, opens: false },
      [
        'Saved: 364 pages with search, 19 MB, edition of November 28, 2026.',
        'They do not open without a network yet.',
        'This is the newest edition.',
      ],
      'Finish',
    ],
    [
      'saved, without a network',
      { online: undefined, saved: LIST },
      [
        'Saved: 364 pages with search, 19 MB, edition of November 28, 2026.',
        'Whether there is a newer edition cannot be told without a network.',
      ],
      'Look for a newer edition',
    ],
    [
      'when it was stopped, without a network',
      { online: undefined, part: new Set(['']) },
      ['The handbook is partly saved. There is no network now. With one you can go on.'],
      'Try again',
    ],
    [
      'when a newer edition was stopped, without a network',
      { online: undefined, saved: LIST, part: new Set(['']) },
      [
        'Saved: 364 pages with search, 19 MB, edition of November 28, 2026.',
        'A newer edition is partly saved. There is no network now. With one you can go on.',
      ],
      'Try again',
    ],
  ])('%s', (_, parts, words, button) => {
    expect(standingWords(standing(parts))).toEqual(words);
    expect(buttonWords(standing(parts))).toBe(button);
  });

  it('counts what differs or is missing', () => {
    expect(bytesToLoad(standing({ saved: LIST, online: NEXT, part: new Set(['a/']) }))).toBe(0);
    expect(bytesToLoad(standing({ saved: LIST, online: undefined }))).toBe(0);
  });

  it('is heard once for each quarter', () => {
    const heard = [0, 10, 24.9, 25, 49, 50, 99, 100].map((done) => quarterWords({ done, all: 100 }));
    expect([...new Set(heard)]).toEqual([
      'Saving.',
      'Saving: 25 percent.',
      'Saving: 50 percent.',
      'Saving: 75 percent.',
      'Saving: 100 percent.',
    ]);
  });

  it.each([
    [40_000, '0.0 MB'],
    [642_000, '0.6 MB'],
    [9_940_000, '9.9 MB'],
    [9_960_000, '10 MB'],
    [19_469_189, '19 MB'],
  ])('%i bytes are %s', (bytes, words) => expect(megabytes(bytes)).toBe(words));
});

it.each([
  [{ quota: 20_000_000, usage: 0 }, true],
  [{ quota: 20_000_000, usage: 1_000_000 }, false],
  [{}, true],
])('with %j there is room: %s', (estimate, expected) => expect(hasRoom(standing({}), estimate)).toBe(expected));
