/** Prepares the main text of a page for its Markdown twin: what is not text goes, what floats becomes a note. */

import type { Element, ElementContent, Properties } from 'hast';
import { attribute, elements, find, hasClass, textOf } from './html.ts';
import { OTHER_MARK, element, flow, trimmed } from './twin-flow.ts';

/** Stand-ins for Markdown that the converter would take for text and escape: signs that no page has. */
const NOTE = { from: '\u{e000}', to: '\u{e001}' };
const BOX = '\u{e002}';
/** Stands before a link, where the converter would put a space: `(“` and a link. */
const JOINT = '\u{e003}';

interface Prepared {
  readonly text: readonly ElementContent[];
  /** By label, in order of their marks. */
  readonly notes: ReadonlyMap<string, readonly ElementContent[]>;
}

/** Converted text with marks of notes, boxes and lists in place of their stand-ins. */
export function withMarks(converted: string): string {
  return converted
    .replace(/\u{e000}([^\u{e001}]*)\u{e001}/gu, '[^$1]')
    .replace(/\u{e002}/gu, '[ ]')
    .replace(/\u{e003} ?/gu, '')
    .replace(/^([> ]*)-( )\u{e004}/gmu, '$1*$2')
    .replace(/^([> ]*\d+)\.( )\u{e004}/gmu, '$1)$2')
    .replaceAll(OTHER_MARK, '');
}

const DROPPED = new Set(['script', 'style', 'template', 'svg', 'textarea', 'datalist', 'copy-link']);

const ATTRIBUTES = ['alt', 'className', 'start', 'type'];

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
  const all = elements(main);
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
        notes.set(label, flow(isSkipped(child) ? withoutNumber(note, textOf(child).trim()) : note));
        return [...words, { type: 'text', value: NOTE.from + label + NOTE.to }];
      }
      if (isSkipped(child)) return [];
      const children = prepareChildren(child);
      return hasClass(child, 'noted') ? withoutBox(children, parent) : reshaped(child, children, address);
    });
  };

  return { text: flow(prepareChildren(main)), notes };
}

/** The element in a shape that the converter knows, and what must stand before it. */
function reshaped(source: Element, children: ElementContent[], address: string): ElementContent[] {
  const { tagName } = source;
  if (tagName === 'li') return [element('li', withBoxFirst(children))];
  if (tagName === 'summary' || tagName === 'legend' || tagName === 'dt') return setOff(children);
  if (tagName === 'select') return [{ type: 'text', value: optionsOf(source) }];
  if (tagName === 'table') return withCaptionBefore(children);
  // Markdown counts upward only: a ladder drawn from its top begins with its first step.
  if (tagName === 'ol' && attribute(source, 'reversed') !== undefined) return [element('ol', children.toReversed())];
  const shaped: Element = { type: 'element', tagName, properties: kept(source, address), children };
  return tagName === 'a' ? link(shaped) : [shaped];
}

/** A link whose words neither begin nor end with space; that stands beside it. */
function link(source: Element): ElementContent[] {
  const words = textOf(source);
  const before = /^\s/.test(words) ? ' ' : '';
  const after = /\s$/.test(words) ? ' ' : '';
  return [
    { type: 'text', value: before + JOINT },
    { ...source, children: trimmed(source.children) },
    { type: 'text', value: after },
  ];
}

/** The attributes that Markdown has a place for; links resolved. */
function kept(source: Element, address: string): Properties {
  const properties: Properties = {};
  for (const name of ATTRIBUTES) {
    const value = source.properties[name];
    if (value !== null && value !== undefined) properties[name] = value;
  }
  for (const name of ['href', 'src']) {
    const value = attribute(source, name);
    if (value !== undefined) properties[name] = new URL(value, address).href;
  }
  return properties;
}

/** What a details element, a group of choices or a turn of a talk is called, set off from what it holds. */
function setOff(children: ElementContent[]): ElementContent[] {
  const name = element('div', children);
  if (find(name, ({ tagName }) => /^h[1-6]$/.test(tagName))) return [name];
  return [element('p', [element('strong', [{ type: 'text', value: textOf(name).replace(/\s+/g, ' ').trim() }])])];
}

function optionsOf(select: Element): string {
  const options = elements(select).filter(({ tagName }) => tagName === 'option');
  return options.map((option) => textOf(option).replace(/\s+/g, ' ').trim()).join(', ');
}

/** What stood in the box around a block and its notes. A paragraph in an item would part the items by empty lines. */
function withoutBox(children: ElementContent[], parent: Element): ElementContent[] {
  if (parent.tagName !== 'li') return children;
  return children.flatMap((child) => (child.type === 'element' && child.tagName === 'p' ? child.children : [child]));
}

function withoutNumber(note: readonly ElementContent[], number: string): ElementContent[] {
  const first = note.findIndex((child) => textOf(child).trim() !== '');
  return note.filter((child, index) => index !== first || textOf(child).trim() !== number);
}

/** An item of a checklist or a choice of a quiz with its box in the first place, where Markdown has it. */
function withBoxFirst(children: ElementContent[]): ElementContent[] {
  if (!find(element('li', children), isBox)) return children;
  return [{ type: 'text', value: `${BOX} ` }, ...withoutBoxes(children)];
}

function withoutBoxes(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (isBox(child)) return [];
    return [child.tagName === 'li' ? child : { ...child, children: withoutBoxes(child.children) }];
  });
}

function isBox({ tagName, properties }: Element): boolean {
  return tagName === 'input' && (properties['type'] === 'checkbox' || properties['type'] === 'radio');
}

/** Markdown's tables have no caption. */
function withCaptionBefore(children: ElementContent[]): ElementContent[] {
  const captions = children.filter((child) => child.type === 'element' && child.tagName === 'caption');
  const rows = children.filter((child) => !captions.includes(child));
  return [
    ...captions.map((caption) => element('p', caption.type === 'element' ? caption.children : [])),
    element('table', rows),
  ];
}
