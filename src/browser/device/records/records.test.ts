import { beforeEach, describe, expect, test } from 'vitest';
import { Browser, shown } from '../../../../tests/lib/fake-records.ts';

let browser: Browser;
beforeEach(() => {
  browser = new Browser();
});
const full = new DOMException('no room', 'QuotaExceededError');
const blocked = new DOMException('denied', 'SecurityError');
const MINUTE = 60_000;

describe('ok', () => {
  test('fields are there at once and on the next visit, with the moment they were set', async () => {
    const one = browser.open();
    const done = one.notes.set('a', [['title', 'Late launch']]);
    expect(shown(one)).toEqual({ a: { title: 'Late launch' } });
    await done;
    expect(browser.stored('a')).toEqual({ version: 2, fields: { title: { at: 1_000_000, value: 'Late launch' } } });
    const two = browser.open();
    await two.notes.ready;
    expect(shown(two)).toEqual({ a: { title: 'Late launch' } });
    expect(two.notes.problem()).toBeUndefined();
  });

  test('__proto__ is an id and a name like others', async () => {
    await browser.open().notes.set('__proto__', [['__proto__', 'x']]);
    const { notes } = browser.open();
    await notes.ready;
    expect(notes.all().get('__proto__')?.get('__proto__')).toBe('x');
  });

  test('a record of an older version is lifted, and keeps keys that are not known', async () => {
    const old = { version: 1, later: 7, fields: { name: { at: 1, value: 'Late launch', by: 'x' } } };
    browser.place.items.set('notes/a', JSON.stringify(old));
    const tab = browser.open();
    await tab.notes.ready;
    expect(shown(tab)).toEqual({ a: { title: 'Late launch' } });
    await tab.notes.set('a', [['result', 'In time']]);
    expect(browser.stored('a')).toEqual({
      later: 7,
      version: 2,
      fields: { title: { at: 1, value: 'Late launch', by: 'x' }, result: { at: 1_000_000, value: 'In time' } },
    });
  });

  test('what is set while a write is under way is stored after it, as a change of what its writer saw', async () => {
    const { notes } = browser.open();
    await notes.set('a', [['title', '0']]);
    browser.now += 1000;
    let during: Promise<void> | undefined;
    browser.place.duringWrite = () => {
      during = notes.set('a', [['title', '2']]);
    };
    await notes.set('a', [['title', '1']]);
    await during;
    expect(browser.stored('a')).toEqual({
      version: 2,
      fields: { title: { at: 1_001_001, value: '2' }, 'title/1000000': { at: 1_000_000, value: '0' } },
    });
  });
});

describe('two tabs', () => {
  test('writing at the same moment both keep their fields, and hear of the other’s', async () => {
    const [one, two] = [browser.open(), browser.open()];
    await Promise.all([
      one.notes.set('a', [['title', 'Late launch']]),
      two.notes.set('a', [['result', 'In time']]),
      two.notes.set('b', [['title', 'Cost cut']]),
    ]);
    const wanted = { a: { title: 'Late launch', result: 'In time' }, b: { title: 'Cost cut' } };
    await one.notes.history('a');
    expect([shown(one), shown(two)]).toEqual([wanted, wanted]);
  });

  test('of the same field the later wins, and the other, which its writer had not seen, is in the history', async () => {
    const [one, two] = [browser.open(true), browser.open(true)];
    await two.notes.ready;
    await one.notes.set('a', [['title', 'ours']]);
    browser.now += 5;
    await two.notes.set('a', [['title', 'theirs']]);
    expect(shown(two)).toEqual({ a: { title: 'theirs' } });
    expect(await two.notes.history('a')).toEqual([{ name: 'title', value: 'ours', at: 1_000_000 }]);
    browser.now -= 3;
    await browser.open(true).notes.set('a', [['title', 'late to arrive']]);
    expect(await two.notes.history('a')).toEqual([
      { name: 'title', value: 'late to arrive', at: 1_000_002 },
      { name: 'title', value: 'ours', at: 1_000_000 },
    ]);
  });

  test('a tab that heard nothing looks again when it is shown', async () => {
    const [one, two] = [browser.open(), browser.open(true)];
    await two.notes.ready;
    await one.notes.set('a', [['title', 'x']]);
    two.setHidden(false);
    await two.notes.history('a');
    expect(shown(two)).toEqual({ a: { title: 'x' } });
  });
});

test('of a field written for long about one value a minute is kept, and what stood for a while', async () => {
  const { notes } = browser.open();
  for (let n = 0; n <= 150; n += 1) {
    await notes.set('a', [['title', `${n}`]]);
    browser.now += 1000;
  }
  expect((await notes.history('a')).map(({ value }) => value)).toEqual(['120', '60', '0']);
  browser.now += MINUTE;
  await notes.set('a', [['title', 'new']]);
  expect((await notes.history('a')).map(({ value }) => value)).toEqual(['150', '120', '60', '0']);
});

describe('erasing', () => {
  test('takes the words away at once, and its undo brings all of them back with what was written since', async () => {
    const tab = browser.open();
    await tab.notes.set('a', [['title', 'one']]);
    browser.now += MINUTE;
    await tab.notes.set('a', [['title', 'two'], ['result', 'x']]); // prettier-ignore
    const history = await tab.notes.history('a');
    const back = await tab.notes.erase(['a']);
    expect(shown(tab)).toEqual({});
    expect(browser.stored('a')).toEqual({ version: 2, fields: {}, erased: browser.now });
    browser.now += 1;
    await browser.open().notes.set('a', [['result', 'since']]);
    await back();
    expect(shown(tab)).toEqual({ a: { title: 'two', result: 'since' } });
    expect(await tab.notes.history('a')).toEqual(history);
  });

  test('what waited elsewhere from before stays erased', async () => {
    const [one, two] = [browser.open(true), browser.open(true)];
    await one.notes.set('a', [['title', 'x']]);
    browser.place.failsToWrite = full;
    await two.notes.set('a', [['result', 'y']]);
    browser.place.failsToWrite = undefined;
    browser.now += 1;
    await one.notes.erase(['a']);
    await two.notes.set('b', [['title', 'z']]);
    expect(shown(two)).toEqual({ b: { title: 'z' } });
  });

  test('what is written at the moment of erasing is a new beginning', async () => {
    const tab = browser.open();
    await tab.notes.set('a', [['title', 'x']]);
    await tab.notes.erase(['a']);
    await tab.notes.set('a', [['title', 'y']]);
    expect(shown(tab)).toEqual({ a: { title: 'y' } });
  });

  test('an erased mark goes after 90 days', async () => {
    const { notes } = browser.open();
    await notes.set('a', [['title', 'x']]);
    await notes.erase(['a']);
    browser.now += 89 * 86_400_000;
    await browser.open().notes.ready;
    expect(browser.place.items.size).toBe(1);
    browser.now += 2 * 86_400_000;
    await browser.open().notes.ready;
    expect(browser.place.items.size).toBe(0);
  });

  test('where it could not be stored, taking it back shows everything again', async () => {
    const tab = browser.open();
    await tab.notes.set('a', [['title', 'x']]);
    browser.place.failsToWrite = full;
    await tab.notes.set('a', [['result', 'y']]);
    const back = await tab.notes.erase(['a']);
    expect(shown(tab)).toEqual({});
    await back();
    expect(shown(tab)).toEqual({ a: { title: 'x', result: 'y' } });
  });
});

describe('trouble', () => {
  test('full: in memory until the next write finds room, and said', async () => {
    const tab = browser.open();
    const said: unknown[] = [];
    tab.notes.onProblem((problem) => said.push(problem?.trouble));
    browser.place.failsToWrite = full;
    await tab.notes.set('a', [['title', 'x']]);
    expect([shown(tab), browser.place.items.size]).toEqual([{ a: { title: 'x' } }, 0]);
    browser.place.failsToWrite = undefined;
    await tab.notes.set('b', [['title', 'y']]);
    expect([...browser.place.items.keys()]).toEqual(['notes/a', 'notes/b']);
    expect(said).toEqual(['full', undefined]);
  });

  test('blocked: in memory, and said', async () => {
    browser.place.failsToRead = blocked;
    browser.place.failsToWrite = blocked;
    const tab = browser.open();
    await tab.notes.ready;
    await tab.notes.set('a', [['title', 'x']]);
    expect([shown(tab), tab.notes.problem()?.trouble]).toEqual([{ a: { title: 'x' } }, 'blocked']);
  });

  test.each(['{broken', '{"version":2,"fields":{"title":{"at":1,"value":7}}}', { odd: 1 }])(
    'corrupt: %j is put aside unharmed, and the others go on',
    async (odd) => {
      browser.place.items.set('notes/a', odd);
      browser.place.items.set('notes/a/corrupt-1', 'before');
      browser.place.items.set('notes/b', '{"version":2,"fields":{"title":{"at":1,"value":"x"}}}');
      const tab = browser.open();
      await tab.notes.ready;
      expect(shown(tab)).toEqual({ b: { title: 'x' } });
      expect(tab.notes.problem()?.trouble).toBe('mended');
      expect(browser.place.items.get('notes/a/corrupt-2')).toEqual(odd);
      expect(browser.place.items.has('notes/a')).toBe(false);
    },
  );

  test('corrupt and no room to put it aside: left as it is, and said', async () => {
    browser.place.items.set('notes/a', '{broken');
    browser.place.failsToWrite = full;
    const { notes } = browser.open();
    await notes.ready;
    expect([notes.problem()?.trouble, browser.place.items.get('notes/a')]).toEqual(['corrupt', '{broken']);
  });

  test('newer: left as it is, in memory what is changed of it, and the others are stored', async () => {
    browser.place.items.set('notes/a', '{"version":9,"fields":{}}');
    const tab = browser.open();
    await tab.notes.ready;
    await Promise.all([tab.notes.set('a', [['title', 'x']]), tab.notes.set('b', [['title', 'y']])]);
    expect(shown(tab)).toEqual({ a: { title: 'x' }, b: { title: 'y' } });
    expect(tab.notes.problem()?.trouble).toBe('newer');
    expect(browser.place.items.get('notes/a')).toBe('{"version":9,"fields":{}}');
    expect(browser.stored('b')).toBeDefined();
  });
});

describe('leaving before it is stored', () => {
  test('the next tab stores it, and nothing is left behind', async () => {
    const one = browser.open();
    await one.notes.ready;
    browser.place.failsToWrite = blocked;
    one.events.dispatchEvent(new Event('pagehide'));
    // A tool’s own listener comes after ours and sets what was typed last.
    await one.notes.set('a', [['title', 'typed last']]);
    browser.place.failsToWrite = undefined;
    const two = browser.open();
    await two.notes.ready;
    expect(browser.stored('a')).toMatchObject({ fields: { title: { value: 'typed last' } } });
    expect([...Array(browser.storage.length).keys()].map((n) => browser.storage.key(n))).toEqual([]);
  });

  test('a tab that goes on clears what it left', async () => {
    const tab = browser.open();
    const done = tab.notes.set('a', [['title', 'x']]);
    tab.setHidden(true);
    expect(browser.storage.length).toBe(1);
    await done;
    expect(browser.storage.length).toBe(0);
  });

  test('visits without room leave one text, not one each', async () => {
    browser.place.failsToWrite = full;
    for (const name of ['title', 'result', 'more']) {
      const { notes, events } = browser.open();
      await notes.ready;
      await notes.set('a', [[name, 'x']]);
      events.dispatchEvent(new Event('pagehide'));
    }
    expect(browser.storage.length).toBe(1);
    browser.place.failsToWrite = undefined;
    const tab = browser.open();
    await tab.notes.ready;
    expect(shown(tab)).toEqual({ a: { title: 'x', result: 'x', more: 'x' } });
  });

  test('what was brought back and not yet stored is still there', async () => {
    const one = browser.open();
    await one.notes.set('a', [['title', 'x']]);
    const back = await one.notes.erase(['a']);
    browser.place.failsToWrite = blocked;
    browser.now += 1;
    await back();
    one.events.dispatchEvent(new Event('pagehide'));
    browser.place.failsToWrite = undefined;
    const two = browser.open();
    await two.notes.ready;
    expect(shown(two)).toEqual({ a: { title: 'x' } });
  });
});
