/** What can be done with a comparison: a link, a file, paper. */

import { make, makeButton } from '../../browser/parts/element.ts';
import { saveFile } from '../../browser/parts/save-file.ts';
import { nameForDevice, offerToApps } from '../../browser/parts/sharing.ts';
import { csvOf } from './csv.ts';
import type { Inputs } from './fields.ts';
import { fragmentOf } from './link.ts';
import type { Comparison } from './offer.ts';

const FILE_NAME = 'offers.csv';
const SEEN = 'Whoever has the link sees these numbers; they are in the link itself and sent to no server.';

/** Builds the row of buttons. `now` gives what is shown at the time of a press. */
export function shareView(
  now: () => { readonly inputs: Inputs; readonly comparison: Comparison | undefined },
): HTMLElement {
  const box = make('div', 'offers-share');
  const tools = make('div', 'offers-tools');
  const said = make('p', 'offers-note');
  said.setAttribute('role', 'status');
  const place = make('p', 'offers-link');
  place.hidden = true;
  const label = make('label', '', 'The link');
  const field = make('input', '');
  field.id = 'offers-link';
  field.type = 'text';
  field.readOnly = true;
  label.htmlFor = field.id;
  place.append(label, field);
  const copy = async () => {
    const url = new URL(location.href);
    url.search = '';
    url.hash = fragmentOf(now().inputs);
    field.value = url.href;
    place.hidden = false;
    // Said before a sheet covers it.
    said.textContent = SEEN;
    if (await offerToApps(url.href)) return;
    try {
      await navigator.clipboard.writeText(url.href);
      said.textContent = `Copied. ${SEEN}`;
    } catch {
      said.textContent = `Copy it from the field. ${SEEN}`;
      field.focus();
      field.select();
    }
  };
  const save = () => {
    const { comparison } = now();
    if (!comparison) return;
    saveFile(FILE_NAME, 'text/csv', csvOf(comparison));
    said.textContent =
      `Saved as ${FILE_NAME}. Commas part its columns, points its cents. If your spreadsheet shows all in one column, ` +
      'open the file with its import, and choose the comma between columns and the point before decimals.';
  };
  const send = makeButton('', 'Copy a link', () => void copy());
  nameForDevice(send);
  tools.append(
    send,
    makeButton('', 'Save as CSV', save),
    makeButton('', 'Print', () => window.print()),
  );
  box.append(tools, said, place);
  return box;
}
