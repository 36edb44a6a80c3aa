/** Versions of an answer that the reader keeps: to look at, to go back to, to delete. */

import { localDay, longDay } from '../../book/wording.ts';
import type { AnswerStore } from '../../browser/device/answers.ts';
import { make, makeButton, whenOver } from '../../browser/parts/element.ts';
import { section } from './section.ts';

export interface Versions {
  readonly store: AnswerStore;
  readonly field: HTMLTextAreaElement;
  /** Puts a text into the field. */
  readonly replace: (text: string) => void;
  /** Called when a version was kept; what it returns is said behind it. */
  readonly onKept: () => string;
}

export function versionView({ store, field, replace, onKept }: Versions, life: AbortSignal): HTMLElement {
  const box = section('Versions', 'Keep one before you change much; going back keeps the present one first.');
  const list = make('ul', 'answer-versions');
  const say = make('p', 'coach-notice');
  say.setAttribute('role', 'status');
  /** Why what was kept here is not stored yet, until it is. */
  let trouble = '';
  whenOver(
    life,
    store.subscribe(() => {
      if (say.textContent === trouble && !store.problem()) say.textContent = '';
    }),
  );
  const keep = () => {
    const text = field.value.trim();
    if (text === '') {
      say.textContent = 'There is no text to keep yet.';
      return false;
    }
    if (store.versions().some((version) => version.text === text)) {
      say.textContent = 'This text is kept already.';
      return true;
    }
    store.keep({ text, day: localDay(new Date()) });
    trouble = store.problem()?.message ?? '';
    const more = onKept();
    say.textContent = trouble || `Kept.${more === '' ? '' : ` ${more}`}`;
    show();
    return true;
  };
  const show = () =>
    list.replaceChildren(
      ...store.versions().map(({ id, text, day }) => {
        const item = make('li', '');
        const details = make('details', '');
        details.append(
          make('summary', '', `${longDay(day)}: ${text.slice(0, 60)}${text.length > 60 ? '…' : ''}`),
          make('pre', '', text),
        );
        const back = makeButton('', 'Go back to this one', () => {
          if (field.value.trim() !== '') keep();
          replace(text);
          field.focus();
        });
        const drop = makeButton('', 'Delete this version', () => {
          store.drop(id);
          say.textContent = 'Deleted.';
          show();
          keepButton.focus();
        });
        const tools = make('div', 'coach-tools');
        tools.append(back, drop);
        details.append(tools);
        item.append(details);
        return item;
      }),
    );
  const keepButton = makeButton('', 'Keep this version', () => void keep());
  const tools = make('div', 'coach-tools');
  tools.append(keepButton);
  show();
  box.append(tools, say, list);
  return box;
}
