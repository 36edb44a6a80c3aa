/** The Markdown twin of a page, converted from its built main text. */

import type { Element, Root as HtmlRoot } from 'hast';
import type { PhrasingContent, Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import type { Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { attribute, elements, textOf } from './html.ts';
import { REFERENCE, prepare } from './twin-tree.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;

/** What a details element or a group of choices is called, set off from what it holds. */
const setOff: Handle = (state, element) => {
  const holdsHeading = [...elements(element)].some(({ tagName }) => /^h[1-6]$/.test(tagName));
  if (holdsHeading) return state.toFlow(state.all(element));
  const words: PhrasingContent[] = [{ type: 'text', value: oneLine(textOf(element)) }];
  return { type: 'paragraph', children: [{ type: 'strong', children: words }] };
};

/** Boxes outside a list have nothing to say in Markdown; those of items are read before this is asked. */
const nothing: Handle = () => undefined;

const allOptions: Handle = (_, element) => ({
  type: 'text',
  value: [...elements(element)]
    .filter(({ tagName }) => tagName === 'option')
    .map((option) => oneLine(textOf(option)))
    .join(', '),
});

const reference: Handle = (_, element) => {
  const label = attribute(element, 'dataNote') ?? '';
  return { type: 'footnoteReference', identifier: label, label };
};

const toMarkdownTree = unified()
  .use(rehypeRemark, {
    document: true,
    handlers: { summary: setOff, legend: setOff, input: nothing, select: allOptions, [REFERENCE]: reference },
  })
  .freeze();

const writer = unified()
  .use(remarkGfm, { tableCellPadding: true, tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true, listItemIndent: 'one' })
  .freeze();

/**
 * Converts a page's `main`; side notes become footnotes, links absolute.
 * @param address the page's full address, named at the end
 */
export function twin(main: Element, address: string): string {
  const prepared = prepare(main, address);
  const tree = convert({ type: 'root', children: [{ ...prepared.main, tagName: 'div' }] });
  tree.children.push({
    type: 'paragraph',
    children: [
      { type: 'text', value: 'From ' },
      { type: 'link', url: address, children: [{ type: 'text', value: address }] },
    ],
  });
  for (const [label, children] of prepared.notes) {
    const note = convert({
      type: 'root',
      children: [{ type: 'element', tagName: 'p', properties: {}, children: [...children] }],
    });
    tree.children.push({
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: note.children.filter(
        (child) => child.type === 'paragraph' || child.type === 'list' || child.type === 'table',
      ),
    });
  }
  return writer.stringify(tree);
}

function convert(root: HtmlRoot): Root {
  return toMarkdownTree.runSync(root);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
