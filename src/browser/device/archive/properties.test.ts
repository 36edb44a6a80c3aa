import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashText } from '../texts.ts';
import { bring, contents, fileOf, open, storages } from '../../../../tests/lib/fake-data.ts';

describe('whatever is stored', () => {
  test('import and undo leave every byte as it was', () => {
    fc.assert(
      fc.property(storages, storages, (mine, theirs) => {
        const before = contents(mine);
        const left = bring(mine, fileOf(theirs))();
        expect(contents(mine)).toEqual(before);
        expect(left).toEqual(new Map());
      }),
    );
  });

  test('importing its own file changes nothing', () => {
    fc.assert(
      fc.property(storages, (mine) => {
        const before = contents(mine);
        bring(mine, fileOf(mine));
        expect(contents(mine)).toEqual(before);
      }),
    );
  });

  test('importing a file twice is importing it once', () => {
    fc.assert(
      fc.property(storages, storages, (mine, theirs) => {
        const file = fileOf(theirs);
        bring(mine, file);
        const once = contents(mine);
        bring(mine, file);
        expect(contents(mine)).toEqual(once);
      }),
    );
  });

  test('of each field the later is there afterwards, and no draft of either side is lost', () => {
    fc.assert(
      fc.property(storages, storages, (mine, theirs) => {
        const [ours, file] = [open(mine).look(), fileOf(theirs)];
        bring(mine, file);
        const after = open(mine).look();
        for (const { keepsake, document, state } of ours.kinds) {
          if (state === 'newer') continue;
          const name = keepsake.kind.name;
          const merged = after.kinds.find((kind) => kind.keepsake === keepsake)?.document?.fields;
          for (const [path, field] of file.documents.get(name)?.fields ?? [])
            expect(merged?.get(path)?.at).toBeGreaterThanOrEqual(field.at);
          for (const [path, field] of document?.fields ?? []) {
            expect(merged?.get(path)?.at).toBeGreaterThanOrEqual(field.at);
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

  test('erasing everything and undoing it leaves every byte as it was', () => {
    fc.assert(
      fc.property(storages, (mine) => {
        const before = contents(mine);
        const undo = open(mine).erase(Object.keys(before));
        expect(mine.length).toBe(0);
        expect(typeof undo === 'string' ? undo : undo()).toEqual(new Map());
        expect(contents(mine)).toEqual(before);
      }),
    );
  });

  test('an import that does not fit changes nothing', () => {
    fc.assert(
      fc.property(storages, storages, fc.nat(600), (mine, theirs, room) => {
        const before = contents(mine);
        const used = Object.entries(before).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
        mine.quota = used + room;
        const undo = open(mine).import(fileOf(theirs));
        if (undo === 'full') expect(contents(mine)).toEqual(before);
        else if (undo !== 'refused') expect(undo()).toEqual(new Map());
        expect(contents(mine)).toEqual(before);
      }),
    );
  });
});
