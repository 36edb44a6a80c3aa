/** A page's main text made ready to stand among others on one printed page: no controls, ids of its own, links that stay. */

import type { Element, ElementContent } from 'hast';
import { attribute, elements, find, hasClass } from './html.ts';

export interface Printed {
  /** What the page's ids begin with. */
  readonly id: string;
  /** Added to the level of each heading. */
  readonly deeper: number;
  /** `3.2`, before the title; empty for none. */
  readonly number: string;
  /** False leaves out title and lede: the page continues the one before. */
  readonly titled: boolean;
  /** Where a link of the page leads in print. */
  readonly link: (href: string) => string;
  /** Number of the page here that a link of the page leads to; undefined where it leads out, or to a page without one. */
  readonly numberOf: (href: string) => string | undefined;
}

/** Elements without words for paper, or that only a script brings to life. */
const DROPPED = new Set([
  'script',
  'style',
  'template',
  'nav',
  'copy-link',
  'writing-desk',
  'question-mark',
  'sheet-tools',
  'tick-count',
]);
const DROPPED_CLASSES = [
  'checklist-more',
  'checklist-page',
  'checklist-status',
  'copy-line',
  'quiz-link',
  'quiz-progress',
  'sheet-source',
  'skeleton-start',
  'term-note',
];
/** What holds fields, and is a plain box without them. */
const BOXES = new Set(['form', 'label']);
/** Attributes that hold ids of the page, as hast names them. */
const IDS = [
  'id',
  'popoverTarget',
  'popovertarget',
  'htmlFor',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaOwns',
];
/** Attributes that say something to scripts, to the search index or of a control that is a box now. */
const SILENT = /^data(Pagefind|Twin|Item|List|Question|Choice|Address)|^(method|autoComplete|htmlFor)$/;

/** What a name makes a landmark of its page; of three hundred pages together it would be none. */
const LANDMARKS = new Set(['section', 'form']);
const NAME = /^aria(Label|LabelledBy)$/;

/** Id in the printed book of an element of a page. */
export function printedAnchor(page: string, id: string): string {
  return `${page}__${id}`;
}

/** Ids that a page keeps in print. */
export function keptIds(main: Element): Set<string> {
  const kept = new Set<string>();
  const collect = (element: Element): void => {
    if (isDropped(element)) return;
    const id = attribute(element, 'id');
    if (id !== undefined) kept.add(id);
    for (const child of element.children) if (child.type === 'element') collect(child);
  };
  collect(main);
  return kept;
}

/** The page's content as it stands in print. */
export function printedContent(main: Element, how: Printed): ElementContent[] {
  const article = find(main, ({ tagName }) => tagName === 'article') ?? main;
  return article.children.flatMap((child) => printed(child, how));
}

function printed(node: ElementContent, how: Printed): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  if (isDropped(node) || (!how.titled && (node.tagName === 'h1' || hasClass(node, 'lede')))) return [];
  if (hasClass(node, 'screen-only')) return turnTo(node, how);
  const children = node.children.flatMap((child) => printed(child, how));
  // The word alone: its definition stands in the glossary.
  if (hasClass(node, 'term')) return children;
  if (node.tagName === 'input') return [emptyBox(attribute(node, 'type') === 'radio')];
  const shaped: Element = { ...node, children, properties: propertiesOf(node, how) };
  if (node.tagName === 'h1' && how.number !== '')
    shaped.children = [{ type: 'text', value: `${how.number} ` }, ...children];
  if (node.tagName === 'details') shaped.properties['open'] = true;
  if (BOXES.has(node.tagName) || node.tagName.includes('-')) shaped.tagName = 'div';
  if (node.tagName === 'label') shaped.properties['className'] = ['box-line'];
  return [shaped];
}

function isDropped(element: Element): boolean {
  const isMark = hasClass(element, 'mark');
  return (
    DROPPED.has(element.tagName) ||
    (element.tagName === 'button' && !isMark) ||
    DROPPED_CLASSES.some((name) => hasClass(element, name))
  );
}

function propertiesOf(element: Element, how: Printed): Element['properties'] {
  const kept = Object.entries(element.properties).filter(
    ([name]) => !SILENT.test(name) && !(LANDMARKS.has(element.tagName) && NAME.test(name)),
  );
  const properties: Element['properties'] = Object.fromEntries(kept);
  for (const name of IDS) {
    const value = attribute(element, name);
    if (value !== undefined && name in properties)
      properties[name] = value
        .split(/\s+/)
        .map((id) => printedAnchor(how.id, id))
        .join(' ');
  }
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'string' && value.startsWith('url(#'))
      properties[name] = `url(#${printedAnchor(how.id, value.slice(5))}`;
  }
  const href = attribute(element, 'href');
  if (href !== undefined) properties['href'] = how.link(href);
  const level = /^h([1-5])$/.exec(element.tagName)?.[1];
  // The tag keeps the look; what is announced, and what a PDF's outline shows, is the level.
  if (level !== undefined && how.deeper > 0) properties['ariaLevel'] = String(Number(level) + how.deeper);
  return properties;
}

/** In place of a way to a quiz: where its answers are in print. Of what else is for the screen alone, nothing. */
function turnTo(node: Element, how: Printed): ElementContent[] {
  const href = attribute(find(node, ({ tagName }) => tagName === 'a') ?? node, 'href');
  const number = href === undefined ? undefined : how.numberOf(href);
  if (href === undefined || number === undefined) return [];
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: how.link(href) },
    children: [{ type: 'text', value: number }],
  };
  return [
    {
      type: 'element',
      tagName: 'p',
      properties: { className: ['turn-to'] },
      children: [{ type: 'text', value: 'Answers and explanations: ' }, link, { type: 'text', value: '.' }],
    },
  ];
}

/** A box to tick by hand, in the place of a field whose state nothing would keep. */
function emptyBox(isRound: boolean): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: isRound ? ['box', 'box-round'] : ['box'], ariaHidden: 'true' },
    children: [],
  };
}

/** Elements of a tree that say which page of the site they stand for: address as written, and id. */
export function standIns(tree: Parameters<typeof elements>[0]): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of elements(tree)) {
    const [at, id] = [attribute(element, 'dataAt'), attribute(element, 'id')];
    if (at !== undefined && id !== undefined) found.set(at, id);
  }
  return found;
}
