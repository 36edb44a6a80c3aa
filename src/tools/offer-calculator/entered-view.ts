/** What was typed, for paper: the form itself is not printed. Fields that say nothing are left out. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { COMMON_FIELDS, filledSlots, isSaid, isUsed, OFFER_FIELDS, textOf } from './fields.ts';
import type { Field, Inputs } from './fields.ts';
import type { Comparison } from './offer.ts';
import { tableView } from './table-view.ts';

/** The list. */
export function enteredView({ offers }: Comparison, inputs: Inputs): TemplateResult {
  const slots = filledSlots(inputs);
  /** What a field says; empty if nothing. A first choice is said where it is about something that was typed. */
  const said = (place: string, field: Field): string => {
    if (!isUsed(inputs, place, field)) return '';
    const text = textOf(inputs, place, field);
    // A sum of stock without a share price stays money: then no price stands for that of the grant.
    const isMoney = field.key === 'grant' && (inputs.get(`${place}/price`) ?? '').trim() === '';
    if (text === '') return field.ifEmpty && !isMoney ? `${field.ifEmpty} (left empty)` : '';
    const isTold = isSaid(inputs, place, field) || field.needs !== undefined || field.key === 'currency';
    return isTold ? (field.choices?.[text] ?? text) : '';
  };
  const common = COMMON_FIELDS.map((field) => [field.label, said('all', field)] as const)
    .filter(([, text]) => text !== '')
    .map((pair) => pair.join(': '));
  const rows = OFFER_FIELDS.filter(({ key }) => key !== 'name')
    .map((field) => ({ name: field.label, cells: slots.map((slot) => said(slot, field)) }))
    .filter(({ cells }) => cells.some((text) => text !== ''));
  return html`<section class="offers-entered">
    ${tableView({ caption: 'Offers as entered', corner: 'Field', columns: offers.map(({ name }) => name), rows })}
    <p class="offers-note">${common.join('. ')}.</p>
  </section>`;
}
