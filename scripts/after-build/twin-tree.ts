/** Prepares the main text of a page for its Markdown twin: what is not text goes, what floats becomes a note. */

import type { Element, ElementContent } from 'hast';
import { attribute, elements, find, hasClass, textOf } from './html.ts';

/** Name of the stand-in for a footnote's mark; its `data-note` names the note. */
export const REFERENCE = 'note-reference';

export interface Prepared {
  readonly main: Element;
  /** By label, in order of their marks. */
  readonly notes: ReadonlyMap<string, readonly ElementContent[]>;
}

const DROPPED = new Set(['script', 'style', 'template', 'svg', 'textarea', 'datalist', 'copy-link']);

/** Whether an element is no part of the page's words: drawn, a control, or said to be skipped. */
export function isSkipped(element: Element): boolean {
  if (attribute(element, 'dataTwin') === 'skip' || DROPPED.has(element.tagName)) return true;
  return element.tagName === 'button' && (opens(element) === undefined || hasClass(element, 'mark'));
}

/** Id of the popover that a button opens. */
function opens(element: Element): string | undefined {
  return attribute(element, 'popoverTarget') ?? attribute(element, 'popovertarget');
}

/** A copy of `main` ready for conversion; `address` is the page's full address, against which links resolve. */
export function prepare(main: Element, address: string): Prepared {
  const all = [...elements(main)];
  const opened = new Set(all.map(opens));
  const popovers = new Map<string, Element>();
  for (const element of all) {
    const id = attribute(element, 'id');
    if (id !== undefined && opened.has(id)) popovers.set(id, element);
  }
  const floating = new Set(popovers.values());
  const notes = new Map<string, readonly ElementContent[]>();

  const prepareChildren = (parent: Element): ElementContent[] => {
    return parent.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return [{ type: 'text', value: child.value }];
      if (child.type !== 'element') return [];
      if (floating.has(child)) return [];
      const id = opens(child);
      const popover = id === undefined ? undefined : popovers.get(id);
      if (id !== undefined && popover) {
        const label = id.replace(/^note-/, '');
        const words = isSkipped(child) ? [] : prepareChildren(child);
        const note = prepareChildren(popover);
        // A numbered mark's number stands again at the head of its note.
        notes.set(label, isSkipped(child) ? withoutNumber(note, textOf(child).trim()) : note);
        return [...words, { type: 'element', tagName: REFERENCE, properties: { dataNote: label }, children: [] }];
      }
      if (isSkipped(child)) return [];
      const prepared = bare(child, prepareChildren(child));
      return hasClass(child, 'noted') ? withoutBox(prepared, parent) : reshape(prepared, address);
    });
  };

  return { main: bare(main, prepareChildren(main)), notes };
}

/** An element without its place in the text, which the converter would copy again and again. */
function bare({ tagName, properties }: Element, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** The element in the shape the converter knows, and what must stand before it. */
function reshape(element: Element, address: string): ElementContent[] {
  const properties = { ...element.properties };
  for (const name of ['href', 'src']) {
    const value = attribute(element, name);
    if (value !== undefined) properties[name] = new URL(value, address).href;
  }
  const shaped: Element = { ...element, properties };
  if (shaped.tagName === 'li') return [withBoxFirst(shaped)];
  if (shaped.tagName === 'dialog' || shaped.tagName.includes('-')) return [{ ...shaped, tagName: 'div' }];
  if (shaped.tagName === 'table') return withCaptionBefore(shaped);
  return [shaped];
}

/** What stood in the box around a block and its notes. A paragraph in an item would part the items by empty lines. */
function withoutBox(box: Element, parent: Element): ElementContent[] {
  if (parent.tagName !== 'li') return box.children;
  return box.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? child.children : [child],
  );
}

function withoutNumber(note: readonly ElementContent[], number: string): ElementContent[] {
  const first = note.findIndex((child) => textOf(child).trim() !== '');
  return note.filter((child, index) => index !== first || textOf(child).trim() !== number);
}

/** An item of a checklist or a choice of a quiz with its box in the first place, where the converter looks for it. */
function withBoxFirst(item: Element): Element {
  const box = find(item, isBox);
  if (!box) return item;
  const free: Element = { ...box, properties: { type: 'checkbox' } };
  return { ...item, children: [free, ...withoutBoxes(item)] };
}

function withoutBoxes(parent: Element): ElementContent[] {
  return parent.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return isBox(child) ? [] : [{ ...child, children: child.tagName === 'li' ? child.children : withoutBoxes(child) }];
  });
}

function isBox({ tagName, properties }: Element): boolean {
  return tagName === 'input' && (properties['type'] === 'checkbox' || properties['type'] === 'radio');
}

/** Markdown's tables have no caption. */
function withCaptionBefore(table: Element): ElementContent[] {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  if (caption?.type !== 'element') return [table];
  return [{ type: 'element', tagName: 'p', properties: {}, children: caption.children }, table];
}
