/** What the elements have in common: one that fails leaves its HTML as it was and stops no other. */

/** An element that adds to the complete HTML it stands around. */
export abstract class EnhancedElement extends HTMLElement {
  #life: AbortController | undefined;

  connectedCallback(): void {
    this.#life = new AbortController();
    try {
      this.enhance(this.#life.signal);
    } catch (error) {
      this.#life.abort();
      console.error(`<${this.localName}> stays as it was:`, error);
    }
  }

  disconnectedCallback(): void {
    this.#life?.abort();
  }

  /**
   * Brings the HTML to life. What it adds, listens to and subscribes to must end with `life`,
   * for the element may be moved, and be enhanced again.
   */
  protected abstract enhance(life: AbortSignal): void;
}

/** Registers an element, once. */
export function define(name: string, element: CustomElementConstructor): void {
  try {
    if (!customElements.get(name)) customElements.define(name, element);
  } catch (error) {
    console.error(`<${name}> is not available:`, error);
  }
}

/** Calls `end` when `life` ends. */
export function whenOver(life: AbortSignal, end: () => void): void {
  life.addEventListener('abort', end, { once: true });
}

/** Creates an element with text. Text is never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

/** Creates a button that acts on `press`. */
export function makeButton(className: string, text: string, press: () => void): HTMLButtonElement {
  const button = make('button', className, text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

/** Writes a text that is not there already: less work, and a live region announces nothing twice. */
export function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
