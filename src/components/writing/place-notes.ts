/**
 * Numbers the <Fact> and <Term> marks of a document, in document order, and moves their notes out of the block they
 * stand in: what a reader copies or opens in a reader view is the paragraph alone. At parse time, because components
 * render concurrently and could not count reliably.
 */

import { defineMdastPlugin } from 'satteri';
import type { MdastNode, MdastPluginEntry } from 'satteri';

type FlowElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;

/** Nodes that notes can follow. A component is one where it holds text without a paragraph. */
const BLOCKS = new Set(['paragraph', 'heading', 'table', 'mdxJsxFlowElement']);

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

/** The numbers of the facts among notes. */
const numbersOf = (notes: readonly FlowElement[]): string[] =>
  notes
    .filter(({ name }) => name === 'FactNote')
    .flatMap(({ attributes }) => attributes)
    .flatMap((given) => ('name' in given && given.name === 'number' ? [String(given.value)] : []));

/** A plugin for Sätteri; fresh counters for each document. */
export const placeNotes: MdastPluginEntry = () => {
  const counts: Record<string, number> = { Fact: 0, Term: 0 };
  const notes = new Map<MdastNode, FlowElement[]>();
  return defineMdastPlugin({
    name: 'place-notes',
    mdxJsxTextElement(node, context) {
      const { name, children } = node;
      const count = counts[name ?? ''];
      if (name === null || count === undefined) return;
      counts[name] = count + 1;
      const number = attribute('number', String(count + 1));
      let block: MdastNode | undefined = context.parent(node);
      while (block && !BLOCKS.has(block.type)) block = context.parent(block);
      if (!block) return;
      const own = notes.get(block) ?? [];
      notes.set(block, own);
      // The note takes what explains, the mark keeps what stands in the sentence.
      const [said, explained] = name === 'Fact' ? [[], children] : [children, []];
      const attributes = [...node.attributes, number];
      const isBeside = name === 'Fact' && block.type !== 'mdxJsxFlowElement';
      own.push({
        type: 'mdxJsxFlowElement',
        name: `${name}Note`,
        attributes: isBeside ? [...attributes, attribute('slot', 'beside')] : attributes,
        children: explained as FlowElement['children'],
      });
      context.replaceNode(node, { ...node, attributes: name === 'Fact' ? [number] : attributes, children: said });
    },
    after(_, context) {
      for (const [block, own] of notes) {
        if (block.type === 'mdxJsxFlowElement') context.appendChild(block, own);
        else if (own.some(({ name }) => name === 'FactNote')) {
          const attributes = [attribute('notes', numbersOf(own).join(' '))];
          context.wrapNode(block, { type: 'mdxJsxFlowElement', name: 'Noted', attributes, children: own });
        } else context.insertAfter(block, own);
      }
    },
  });
};
