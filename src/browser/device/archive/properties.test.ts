import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashText } from '../texts.ts';
import { bring, contents, fileOf, open, storages } from '../../../../tests/lib/fake-data.ts';

describe('whatever is stored', () => {
  test('import and undo leave every byte as it was', async () => {
    await fc.assert(
      fc.asyncProperty(storages, storages, async (mine, theirs) => {
        const before = contents(mine);
        const left = await (await bring(mine, await fileOf(theirs)))();
        expect(contents(mine)).toEqual(before);
        expect(left).toEqual({ changed: new Map(), kept: 0 });
      }),
    );
  });

  test('importing its own file changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(storages, async (mine) => {
        const before = contents(mine);
        await bring(mine, await fileOf(mine));
        expect(contents(mine)).toEqual(before);
      }),
    );
  });

  test('importing a file twice is importing it once', async () => {
    await fc.assert(
      fc.asyncProperty(storages, storages, async (mine, theirs) => {
        const file = await fileOf(theirs);
        await bring(mine, file);
        const once = contents(mine);
        await bring(mine, file);
        expect(contents(mine)).toEqual(once);
      }),
    );
  });

  test('of each field the later is there afterwards, and no draft of either side is lost', async () => {
    await fc.assert(
      fc.asyncProperty(storages, storages, async (mine, theirs) => {
        const [ours, file] = [await open(mine).look(), await fileOf(theirs)];
        await bring(mine, file);
        const after = await open(mine).look();
        for (const { keepsake, document, state, newer } of ours.kinds) {
          if (state === 'newer') continue;
          const name = keepsake.kind.name;
          const merged = after.kinds.find((kind) => kind.keepsake === keepsake)?.document?.fields;
          for (const [path, field] of file.documents.get(name)?.fields ?? [])
            if (!newer.has(keepsake.isRecords ? (path.split('/')[0] ?? '') : path))
              expect(merged?.get(path)?.at).toBeGreaterThanOrEqual(field.at);
          for (const [path, field] of document?.fields ?? []) {
            expect(merged?.get(path)?.at).toBeGreaterThanOrEqual(field.at);
            const theirs = file.documents.get(name)?.fields.get(path);
            if (keepsake.isRecords && theirs && path.split('/').length === 2)
              for (const { value } of [field, theirs])
                if (value !== '' && value !== ' ')
                  expect([...(merged ?? [])].map(([at, one]) => at.startsWith(path) && one.value)).toContain(value);
            const other = file.documents.get(name)?.fields.get(path);
            if (name !== 'texts' || !path.endsWith('/text') || !other) continue;
            const values = [...(merged ?? [])]
              .filter(([at]) => at.startsWith(path.slice(0, -4)))
              .map(([, { value }]) => value);
            const before = merged?.get(path.replace(/text$/, 'before'))?.value;
            for (const { value } of [field, other]) {
              const wasSeen = typeof value === 'string' && before === hashText(value);
              if (typeof value === 'string' && value.trim() !== '' && !wasSeen) expect(values).toContain(value);
            }
          }
        }
      }),
    );
  });

  test('erasing everything and undoing it leaves every byte as it was', async () => {
    await fc.assert(
      fc.asyncProperty(storages, async (mine) => {
        const before = contents(mine);
        const undo = await open(mine).erase(Object.keys(before));
        expect(contents(mine)).toEqual({});
        expect(typeof undo === 'string' ? undo : await undo()).toEqual({ changed: new Map(), kept: 0 });
        expect(contents(mine)).toEqual(before);
      }),
    );
  });

  test('an import that does not fit changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(storages, storages, fc.nat(600), async (mine, theirs, room) => {
        const before = contents(mine);
        const used = Object.entries(before).reduce(
          (sum, [key, text]) => sum + (key.startsWith('loop-ready/') ? key.length + String(text).length : 0),
          0,
        );
        mine.quota = used + room;
        const undo = await open(mine).import(await fileOf(theirs));
        if (undo === 'full') expect(contents(mine)).toEqual(before);
        else if (undo !== 'refused') expect(await undo()).toEqual({ changed: new Map(), kept: 0 });
        expect(contents(mine)).toEqual(before);
      }),
    );
  });
});
