/** What can be known of an MDX body without rendering it. */

import { COMPONENTS } from './components.ts';
import { childrenOf, headingId, isElement, lineOfNode, propOf, walk } from './mdx.ts';
import type { MdxElement, MdxNode } from './mdx.ts';
import { CONFIDENCES } from './kinds/common.ts';
import type { Confidence } from './kinds/common.ts';
import type { Body, DisagreementUse, FactUse, NameUse, Section, Use } from './types.ts';
import { countWords, tellingSentence, typographic } from './words.ts';

/** Nodes that stand in a line of text; all others begin a new one. */
const INLINE = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'footnoteReference',
  'image',
]);

/** The words of a node as read in the running page: without the notes of facts, without alternative texts. */
export function plainText(node: MdxNode): string {
  return textOf(node)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function textOf(node: MdxNode): string {
  if (node.type === 'text') return node.value.replace(/\n/g, ' ');
  if (node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if (isElement(node) && node.name === 'Fact') return '';
  const shown = isElement(node) ? shownProps(node) : '';
  const text = shown + childrenOf(node).map(textOf).join('');
  return INLINE.has(node.type) ? text : `${text}\n`;
}

/** Things that a component names by its props. */
function namesIn(element: MdxElement, line: number): NameUse[] {
  const rule = Object.hasOwn(COMPONENTS, element.name ?? '') ? COMPONENTS[element.name ?? ''] : undefined;
  return Object.entries(rule?.props ?? {}).flatMap(([prop, { kind, names, several }]) => {
    const value = propOf(element, prop);
    if (kind !== 'name' || value === undefined || value === '') return [];
    return (several ? keys(value) : [value]).map((id) => ({ of: names, id, line }));
  });
}

const keys = (list = ''): string[] => list.split(/\s+/).filter(Boolean);

/** Props that stand on the page as words, such as titles. */
function shownProps(element: MdxElement): string {
  const rule = Object.hasOwn(COMPONENTS, element.name ?? '') ? COMPONENTS[element.name ?? ''] : undefined;
  const props = Object.entries(rule?.props ?? {});
  return props
    .map(([name, prop]) => (prop.kind === 'text' && propOf(element, name) ? `${propOf(element, name)}\n` : ''))
    .join('');
}

/** Reads a body off its tree. */
export function readBody(tree: MdxNode): Body {
  const text = plainText(tree);
  const sections: Section[] = [];
  const facts: FactUse[] = [];
  const disagreements: DisagreementUse[] = [];
  const links: Use[] = [];
  const images: Use[] = [];
  const names: NameUse[] = [];
  const followUps: string[] = [];
  const pictured = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'imageReference') pictured.add(node.identifier);
  });
  walk(tree, (node, parent) => {
    const line = lineOfNode(node);
    if (node.type === 'heading' && (node.depth === 2 || node.depth === 3)) {
      const id = headingId(node);
      if (id !== undefined)
        sections.push({ id, title: typographic(plainText(node)), level: node.depth, line, lead: '' });
    } else if (node.type === 'paragraph' && !(isElement(parent) && parent.name === 'Claim')) {
      const last = sections.at(-1);
      if (last?.lead === '')
        sections[sections.length - 1] = { ...last, lead: tellingSentence(typographic(plainText(node))) };
    } else if (node.type === 'link') links.push({ id: node.url, line });
    else if (node.type === 'image') images.push({ id: node.url, line });
    else if (node.type === 'definition') (pictured.has(node.identifier) ? images : links).push({ id: node.url, line });
    else if (isElement(node)) {
      const name = node.name ?? '';
      const id = propOf(node, 'id');
      if (name === 'Fact' || name === 'Claim') {
        const confidence = CONFIDENCES.find((known): known is Confidence => known === propOf(node, 'confidence'));
        if (confidence) facts.push({ sources: keys(propOf(node, 'source')), confidence, line });
      } else if (name === 'FollowUp') followUps.push(typographic(propOf(node, 'question') ?? ''));
      else if (name === 'Disagreement' && id)
        disagreements.push({ id, title: typographic(propOf(node, 'title') ?? ''), line });
      names.push(...namesIn(node, line));
    }
  });
  return {
    text,
    words: countWords(text),
    sections,
    facts,
    disagreements,
    names,
    followUps,
    links,
    images,
  };
}
