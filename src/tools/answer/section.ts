import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';

/** Shows the present state; then, if a selector is given, the focus goes to what it names. */
export type Draw = (focus?: string) => void;

/** A part of the tool under its heading, with a line that says what to do. */
export const section = (title: string, hint: string, content: unknown): TemplateResult =>
  html`<section class="answer-section">
    <h2>${title}</h2>
    <p class="coach-hint">${hint}</p>
    ${content}
  </section>`;
