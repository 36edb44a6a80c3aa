/** What can be known of an MDX body without rendering it. */

import { createHash } from 'node:crypto';
import { COMPONENTS } from './components.ts';
import { childrenOf, headingId, isElement, lineOfNode, propOf, walk } from './mdx.ts';
import type { MdxElement, MdxNode } from './mdx.ts';
import { CONFIDENCES } from './schemas/common.ts';
import type { Confidence } from './schemas/common.ts';
import type { Body, DisagreementUse, FactUse, Section, Use } from './types.ts';
import { countWords, typographic } from './words.ts';

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

/** SHA-256 of a text, its first 16 hexadecimal digits. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Hash of a body as written; blanks at line ends and runs of empty lines do not count. */
export function hashOfBody(body: string): string {
  return hashOf(
    body
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}

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

/** Props that stand on the page as words, such as titles. */
function shownProps(element: MdxElement): string {
  const rule = Object.hasOwn(COMPONENTS, element.name ?? '') ? COMPONENTS[element.name ?? ''] : undefined;
  const props = Object.entries(rule?.props ?? {});
  return props
    .map(([name, prop]) => (prop.kind === 'text' && propOf(element, name) ? `${propOf(element, name)}\n` : ''))
    .join('');
}

/** Reads a body's facts off its tree. `source` is the body as written. */
export function readBody(tree: MdxNode, source: string): Body {
  const text = plainText(tree);
  const sections: Section[] = [];
  const facts: FactUse[] = [];
  const disagreements: DisagreementUse[] = [];
  const links: Use[] = [];
  const images: Use[] = [];
  const ids = new Map<string, Use[]>();
  const followUps: string[] = [];
  const pictured = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'imageReference') pictured.add(node.identifier);
  });
  walk(tree, (node) => {
    const line = lineOfNode(node);
    if (node.type === 'heading' && (node.depth === 2 || node.depth === 3)) {
      const id = headingId(node);
      if (id !== undefined) sections.push({ id, title: typographic(plainText(node)), level: node.depth, line });
    } else if (node.type === 'link') links.push({ id: node.url, line });
    else if (node.type === 'image') images.push({ id: node.url, line });
    else if (node.type === 'definition') (pictured.has(node.identifier) ? images : links).push({ id: node.url, line });
    else if (isElement(node)) {
      const name = node.name ?? '';
      const id = propOf(node, 'id');
      if (name === 'Fact' || name === 'Claim') {
        const confidence = CONFIDENCES.find((known): known is Confidence => known === propOf(node, 'confidence'));
        const sources = (propOf(node, 'source') ?? '').split(/\s+/).filter(Boolean);
        if (confidence) facts.push({ sources, confidence, line });
      } else if (name === 'FollowUp') followUps.push(propOf(node, 'question') ?? '');
      else if (name === 'Disagreement' && id) disagreements.push({ id, title: propOf(node, 'title') ?? '', line });
      else if (id) ids.set(name, [...(ids.get(name) ?? []), { id, line }]);
    }
  });
  return {
    text,
    words: countWords(text),
    hash: hashOfBody(source),
    sections,
    facts,
    disagreements,
    terms: ids.get('Term') ?? [],
    quizzes: ids.get('Quiz') ?? [],
    checklists: ids.get('Checklist') ?? [],
    questions: ids.get('QuestionLink') ?? [],
    principles: ids.get('PrincipleLink') ?? [],
    figures: ids.get('Figure') ?? [],
    followUps,
    links,
    images,
  };
}
