/** Bringing a file in: refused with its reason, or previewed, and only then written. */

import { readFile, tooLarge } from '../../browser/device/archive/index.ts';
import type { Archive, ArchiveDoor, Refusal } from '../../browser/device/archive/index.ts';
import { make, makeButton, whenOver } from '../../browser/parts/element.ts';
import type { History } from './history-view.ts';
import { futureWords, planWords, sizeWords, skippedWords } from './model.ts';

const RULE =
  'Nothing is written yet. Where both have an entry, the later one wins; a draft that does not win is kept beside the other.';

export function importView(door: ArchiveDoor, history: History, life: AbortSignal): HTMLElement {
  const box = make('div', 'data-import');
  const label = make('label', 'data-label', 'Import a file');
  const input = make('input', '');
  input.type = 'file';
  input.id = 'data-file';
  input.accept = '.json,application/json';
  label.htmlFor = input.id;
  const refused = make('div', 'data-refused');
  refused.setAttribute('role', 'alert');
  const preview = make('section', 'data-preview');
  preview.hidden = true;
  const heading = make('h3', '');
  heading.tabIndex = -1;
  const body = make('div', 'data-plan-box');
  preview.append(heading, body);
  box.append(label, input, refused, preview);

  /** The file whose preview stands there. */
  let shown: Archive | undefined;
  const close = () => {
    shown = undefined;
    preview.hidden = true;
  };
  const render = async () => {
    const archive = shown;
    if (!archive) return;
    const plan = await door.plan(archive);
    if (shown !== archive || life.aborted) return;
    const list = make('dl', 'data-plan');
    for (const kind of plan.kinds) list.append(make('dt', '', kind.keepsake.title), make('dd', '', planWords(kind)));
    const notes = [futureWords(plan), ...skippedWords(archive)].filter((words) => words !== '');
    const isNew = plan.changes.size > 0;
    const tools = make('div', 'data-tools');
    if (isNew)
      tools.append(
        makeButton('data-button', 'Import', () => {
          void history.did(door.import(archive), 'Imported.', 'Undo import').then((isDone) => isDone && close());
        }),
      );
    tools.append(
      makeButton('data-button', isNew ? 'Not now' : 'Close', () => {
        close();
        input.focus();
      }),
    );
    body.replaceChildren(
      make('p', '', isNew ? RULE : 'Everything that can be imported from this file is here already.'),
      list,
      ...notes.map((words) => make('p', 'data-note', words)),
      tools,
    );
  };
  // What another tab changes meanwhile counts too; a button that has the focus stays.
  whenOver(
    life,
    door.subscribe(() => {
      if (!body.contains(document.activeElement)) void render();
    }),
  );

  let newest = 0;
  const open = async (file: File) => {
    const mine = ++newest;
    close();
    refused.replaceChildren();
    const read = tooLarge(file.size) ?? (await bytes(file));
    if (mine !== newest || life.aborted) return;
    if ('what' in read) {
      refused.append(
        make('p', '', `${file.name} was not imported, and nothing was changed. ${read.what}`),
        make('p', '', read.mend),
      );
      return;
    }
    shown = read;
    heading.textContent = `${file.name}, ${sizeWords(file.size)}`;
    await render();
    if (mine !== newest || life.aborted) return;
    preview.hidden = false;
    heading.focus();
  };
  input.addEventListener(
    'change',
    () => {
      const [file] = input.files ?? [];
      if (file) void open(file);
      // So that the same file can be chosen again after it was mended.
      input.value = '';
    },
    { signal: life },
  );
  return box;
}

async function bytes(file: File): Promise<Archive | Refusal> {
  try {
    return readFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { what: 'The browser could not read it.', mend: 'See whether it is still there, and choose it again.' };
  }
}
