/** The cards as a file for Anki. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { count } from '../../book/wording.ts';
import { saveFile } from '../../browser/parts/save-file.ts';
import { DECK_WORDS } from './decks.ts';
import type { DeckName } from './decks.ts';
import type { Shown } from './shown.ts';
import type { Tool } from './tool.ts';

export function ankiView({ decks }: Shown, tool: Tool): TemplateResult {
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).getAll('deck') as DeckName[];
    if (chosen.length === 0) return tool.say('Choose a deck for the file first.');
    await Promise.all(chosen.map(tool.fetchDeck));
    const absent = chosen.filter((deck) =>
      tool.shown().decks.some(({ name, isMissing }) => name === deck && isMissing),
    );
    if (absent.length > 0)
      return tool.say(
        `No file yet: the cards of “${DECK_WORDS[absent[0] ?? 'principles'].title}” could not be loaded. Try again.`,
      );
    const { ANKI_FILE, ankiText } = await import('./anki.ts');
    const cards = chosen.flatMap(tool.inDeck);
    saveFile(ANKI_FILE, 'text/plain', ankiText(cards));
    tool.say(`Saved ${count(cards.length, 'card')} as ${ANKI_FILE}.`);
  };
  return html`<form class="flashcards-anki" @submit=${(event: SubmitEvent) => void save(event)}>
    <p>
      Anki is a free program for flashcards. In Anki choose File, Import, and the file. The cards come as new ones;
      their schedule stays here.
    </p>
    <fieldset>
      <legend>Decks for the file</legend>
      ${decks
        .filter(({ size }) => size > 0)
        .map(
          ({ name, isOn }) =>
            html`<label
              ><input type="checkbox" name="deck" value=${name} ?checked=${isOn} /> ${DECK_WORDS[name].title}</label
            >`,
        )}
    </fieldset>
    <button type="submit" class="flashcards-button">Save a file for Anki</button>
  </form>`;
}
