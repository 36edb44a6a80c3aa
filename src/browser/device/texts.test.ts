import { beforeEach, describe, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';
import { createTexts } from './texts.ts';

let storage: FakeStorage;
let clock: number;
beforeEach(() => {
  storage = new FakeStorage();
  clock = 1000;
});

/** Opens a tab on the essay; `hear` delivers a storage event to it. */
function tab() {
  const events = new EventTarget();
  const open = createTexts({ storage: () => storage, events, now: () => (clock += 1) });
  const hear = () => events.dispatchEvent(Object.assign(new Event('storage'), { key: 'loop-ready/texts:essay/text' }));
  return { essay: open('essay'), open, hear };
}

test('a text is there on the next visit, and no other text with it', () => {
  tab().essay.save('On March 8', '');
  const { essay, open } = tab();
  expect(essay.get()).toBe('On March 8');
  expect(open('other').get()).toBe('');
});

test('a remark set aside stays aside until it is taken back', () => {
  tab().essay.leave('weasel-word/1', true);
  const { essay } = tab();
  expect([...essay.left()]).toEqual(['weasel-word/1']);
  essay.leave('weasel-word/1', false);
  expect([...tab().essay.left()]).toEqual([]);
});

describe('two tabs', () => {
  test('hear of each other', () => {
    const [one, two] = [tab(), tab()];
    let heard = 0;
    two.essay.subscribe(() => (heard += 1));
    one.essay.save('a', '');
    two.hear();
    expect([heard, two.essay.get()]).toEqual([1, 'a']);
  });

  test('writing over what another tab stored keeps it, until it is let go', () => {
    const [one, two] = [tab(), tab()];
    one.essay.save('theirs', '');
    two.essay.save('ours', '');
    expect(two.essay.get()).toBe('ours');
    const [kept] = one.essay.kept();
    expect(kept?.text).toBe('theirs');
    one.essay.forget(kept?.id ?? '');
    expect(tab().essay.kept()).toEqual([]);
  });

  test('a kept version changes places with the text, and nothing is kept of an empty one', () => {
    const [one, two] = [tab(), tab()];
    one.essay.save('theirs', '');
    two.essay.save('ours', '');
    const texts = () => [two.essay.get(), ...two.essay.kept().map(({ text }) => text)];
    const use = (text: string, present: string) => {
      two.essay.save(text, present);
      two.essay.exchange(two.essay.kept().find((kept) => kept.text === text)?.id ?? '', present);
    };
    use('theirs', 'ours');
    expect(texts()).toEqual(['theirs', 'ours']);
    use('ours', 'theirs');
    expect(texts()).toEqual(['ours', 'theirs']);
    two.essay.save(' ', 'ours');
    use('theirs', ' ');
    expect(texts()).toEqual(['theirs']);
  });

  test('what a tab of an older release writes over unseen is kept, once', () => {
    const { essay, hear } = tab();
    essay.save('the whole essay', '');
    const document = (text: string, at: number) =>
      storage.setItem(
        'loop-ready/texts',
        JSON.stringify({ version: 1, fields: { 'essay/text': { at, value: text } } }),
      );
    // Earlier than ours: it takes nothing away.
    document('an old copy', 1);
    hear();
    expect([essay.get(), essay.kept()]).toEqual(['the whole essay', []]);
    document('typed into an empty field', 9_000);
    hear();
    expect(essay.get()).toBe('typed into an empty field');
    expect(essay.kept().map(({ text }) => text)).toEqual(['the whole essay']);
    expect(tab().essay.kept()).toHaveLength(1);
    // Also one that changed places with another before.
    const [first, second] = ['the whole essay', 'typed into an empty field'];
    essay.save(first, second);
    essay.exchange(essay.kept()[0]?.id ?? '', second);
    expect(essay.kept().map(({ text }) => text)).toEqual([second]);
    document('typed once more', 12_000);
    hear();
    expect(essay.kept().map(({ text }) => text).sort()).toEqual([first, second]); // prettier-ignore
    // What was let go afterwards stays away.
    clock = 13_000;
    for (const { id } of essay.kept()) essay.forget(id);
    document('typed once more', 12_000);
    hear();
    expect(essay.kept()).toEqual([]);
  });

  test('without room that waits in memory, and is stored with the next write for which there is room', () => {
    const { essay, hear } = tab();
    essay.save('the whole essay', '');
    const set = storage.setItem.bind(storage);
    storage.setItem('loop-ready/texts', JSON.stringify({ version: 1, fields: { 'essay/text': { at: 9_000, value: 'b' } } })); // prettier-ignore
    storage.setItem = (key, text) => {
      if (key.includes('/kept/')) throw new DOMException('full', 'QuotaExceededError');
      set(key, text);
    };
    hear();
    expect([essay.get(), essay.kept().map(({ text }) => text)]).toEqual(['b', ['the whole essay']]);
    storage.setItem = set;
    essay.save('bc', 'b');
    expect(tab().essay.kept().map(({ text }) => text)).toEqual(['the whole essay']); // prettier-ignore
  });

  test('a text tells whether it was written over one that was seen', () => {
    const { essay } = tab();
    essay.save('a', '');
    essay.save('ab', 'a');
    expect([essay.isBasedOn('a'), essay.isBasedOn('x')]).toEqual([true, false]);
    essay.keep('x');
    expect(essay.kept().map(({ text }) => text)).toEqual(['x']);
  });

  test('what another tab stored is kept, though this one has not heard of it yet, and before it is written over', () => {
    const [one, two] = [tab(), tab()];
    one.essay.save('a', '');
    two.hear();
    const seen = two.essay.get();
    one.essay.save('ab', 'a');
    const written: string[] = [];
    const set = storage.setItem.bind(storage);
    storage.setItem = (key, text) => {
      written.push(key.replace(/^.*essay\/(\w+).*$/, '$1'));
      set(key, text);
    };
    two.essay.save('ac', seen);
    expect(written).toEqual(['kept', 'before', 'text']);
    expect(one.essay.kept().map(({ text }) => text)).toEqual(['ab']);
  });

  test('going on with what was seen keeps nothing', () => {
    const { essay } = tab();
    essay.save('a', '');
    essay.save('ab', 'a');
    expect(essay.kept()).toEqual([]);
  });
});

test('where there is no room the text stays in memory, and the reader can be told', () => {
  storage.quota = 80;
  const { essay } = tab();
  essay.save('x'.repeat(200), '');
  expect([essay.get().length, essay.problem()?.trouble]).toEqual([200, 'full']);
  storage.quota = 10_000;
  essay.save('y', essay.get());
  expect([tab().essay.get(), essay.problem()]).toEqual(['y', undefined]);
});

test.each(['loop-ready/texts', 'loop-ready/texts:essay/text'])(
  '%s that cannot be read is put aside, not lost',
  (key) => {
    storage.setItem(key, '{broken');
    const { essay } = tab();
    expect([essay.get(), essay.problem()?.trouble]).toEqual(['', 'mended']);
    expect(storage.getItem('loop-ready/texts/corrupt-1')).toBe('{broken');
  },
);
